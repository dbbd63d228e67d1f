import type { Locale } from '../access/actor'

const da = {
  title: 'Resultatrapport',
  subtitle: (days: string, period: string) => `${days} · ${period}`,
  asOf: (day: string) => `Opgjort ${day}`,
  foot: (day: string) => `Resultatrapport · opgjort ${day}`,
  figures: 'Tal',
  figure: 'Hvad',
  number: 'Antal',
  meetings: 'Afholdte møder',
  organisations: 'Organisationer mødt',
  editions: 'Afholdte arrangementer',
  none: 'Der er ikke registreret noget i perioden.',
  columns: {
    number: 'Nr.',
    measure: 'Tiltag',
    progress: 'Fremdrift',
    status: 'Status',
    inPeriod: 'I perioden',
  },
  done: 'Gennemført',
  notDone: 'Ikke gennemført',
  cases: 'Sager rejst',
  conduct: { changed: 'adfærden ændret', unchanged: 'adfærden ikke ændret', open: 'åben' },
  asked: (text: string) => `Rejst: ${text}`,
  outcome: (text: string) => `Resultat: ${text}`,
  pieces: 'Vigtigste bidrag',
  noPieces: 'Ingen bidrag i perioden.',
  more: (n: number) => `Og ${n} mere.`,
  about: 'Om rapporten',
  aboutText:
    'Rapporten er opgjort efter det, der løbende er registreret. Den bygger alene på oplysninger, der er åbne for alle medarbejdere; oplysninger med begrænset håndtering indgår hverken som tekst eller i tal. Et møde, der tæller for flere tiltag, er talt én gang i hvert og nævnt én gang under prioriteten.',
}

const en: typeof da = {
  title: 'Results report',
  subtitle: (days, period) => `${days} · ${period}`,
  asOf: (day) => `As of ${day}`,
  foot: (day) => `Results report · as of ${day}`,
  figures: 'Figures',
  figure: 'What',
  number: 'Number',
  meetings: 'Meetings held',
  organisations: 'Organisations met',
  editions: 'Events held',
  none: 'Nothing was recorded in the period.',
  columns: {
    number: 'No.',
    measure: 'Measure',
    progress: 'Progress',
    status: 'Status',
    inPeriod: 'In the period',
  },
  done: 'Done',
  notDone: 'Not done',
  cases: 'Cases raised',
  conduct: { changed: 'conduct changed', unchanged: 'conduct not changed', open: 'open' },
  asked: (text) => `Raised: ${text}`,
  outcome: (text) => `Outcome: ${text}`,
  pieces: 'Main contributions',
  noPieces: 'No contributions in the period.',
  more: (n) => `And ${n} more.`,
  about: 'About this report',
  aboutText:
    'The report counts what was recorded as the work was done. It is made of information open to all staff alone; information with limited handling is in neither its text nor its figures. A meeting that counts for several measures is counted once in each and named once under the priority.',
}

/** The report's own words: it is written in a language of its own, and no browser loads them. */
export const reportTexts: Record<Locale, typeof da> = { da, en }
export type ReportTexts = typeof da
