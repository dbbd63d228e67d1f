import { plural } from '../plural'

/** What leadership looks at: one page of where things stand. */
export const overview = {
  title: 'Overblik',
  intro: 'Tiltag, dækning, relationer og arrangementer, som de ser ud i dag ud fra det, du må se.',
  csv: 'CSV',
  measure: (number: number, name: string, status: string, progress: string) =>
    `Tiltag ${number}, ${name}: ${status}, ${progress}`,
  measures: 'Strategiens tiltag',
  nextEvents: 'Kommende arrangementer',
  wholeYear: 'Hele året',
  noEvents: 'Ingen kommende arrangementer',
  noEventsText: 'Planlæg næste udgave af en serie, så står den her.',
  engagement: {
    title: 'Kontakt over tid',
    byOffice: 'Afholdte møder efter repræsentation',
    byPriority: 'Afholdte møder efter prioritet',
    summary: (meetings: number, months: number) =>
      `${plural(meetings, 'Ét afholdt møde', `${meetings} afholdte møder`)} i de seneste ${months} måneder.`,
    most: (name: string, meetings: number) => `Flest hos ${name} (${meetings}).`,
    none: 'Ingen afholdte møder i perioden',
    noneText: 'Når møder logges som afholdt, vises de her måned for måned.',
    twoPriorities: 'Et møde, der tjener to prioriteter, tæller med i begge.',
    lineTold: (name: string, total: number) => `${name}: ${total} i alt`,
    kind: 'Opdeling',
    office: 'Repræsentation',
    priority: 'Prioritet',
    name: 'Navn',
    month: 'Måned',
    total: 'I alt',
    asTable: 'Vis som tabel',
  },
}
