/** The year's plan and the calendar files. */
export const calendar = {
  plan: {
    title: (year: number) => `Årshjul ${year}`,
    years: 'År',
    previousYear: (year: number) => `Forrige år, ${year}`,
    nextYear: (year: number) => `Næste år, ${year}`,
    thisYear: 'I år',
    empty: (year: number) => `Der er intet i ${year}`,
    emptyWhy: 'Møder vises her, så snart de er logget eller planlagt; udgaver, når en serie får en dato.',
    download: 'Hent som kalenderfil',
    downloadNote:
      'En hentet kalenderfil opdaterer sig ikke: ændringer kommer først med, når den hentes igen.',
    edition: 'Udgave',
  },
  file: {
    download: 'Hent som kalenderfil (.ics)',
    participants: 'Deltagere',
    join: 'Deltag',
    record: 'I Rapport',
    meetingName: 'møde',
    planName: (year: number) => `årshjul-${year}`,
  },
}
