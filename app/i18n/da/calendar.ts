import { plural } from '../plural'

/** The year's plan and the calendar files. */
export const calendar = {
  plan: {
    title: (year: number) => `Årshjul ${year}`,
    intro: 'Årets møder og udgaver af kontorets faste arrangementer, måned for måned.',
    count: (meetings: number, editions: number) =>
      `${meetings} ${plural(meetings, 'møde', 'møder')} og ${editions} ${plural(editions, 'udgave', 'udgaver')}`,
    years: 'År',
    previousYear: (year: number) => `Forrige år, ${year}`,
    nextYear: (year: number) => `Næste år, ${year}`,
    thisYear: 'I år',
    empty: (year: number) => `Der er intet i ${year}`,
    emptyWhy: 'Møder vises her, så snart de er logget eller planlagt; udgaver, når en serie får en dato.',
    download: 'Hent som kalenderfil',
    downloadNote:
      'En hentet kalenderfil opdaterer sig ikke: ændringer kommer først med, når den hentes igen.',
    when: 'Hvornår',
    what: 'Hvad',
    kind: 'Type',
    place: 'Sted',
    status: 'Status',
    edition: 'Udgave',
    monthCaption: (month: string) => `Møder og udgaver i ${month}`,
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
