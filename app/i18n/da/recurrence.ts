import { plural } from '../plural'

const other = (interval: number) => (interval === 2 ? 'anden' : `${interval}.`)
const listed = (names: string[]) => names.join(', ').replace(/, ([^,]*)$/, ' og $1')

/** Meetings that recur. */
export const recurrence = {
  repeats: (when: string, until: string) => `Gentages ${when} til ${until}`,
  clock: (time: string, city: string) => `kl. ${time} (${city})`,
  daily: (interval: number) => (interval === 1 ? 'hver dag' : `hver ${other(interval)} dag`),
  weekly: (interval: number, days: string[]) => {
    if (interval === 1) return `hver ${listed(days)}`
    return days.length === 1
      ? `hver ${other(interval)} ${days.join('')}`
      : `hver ${other(interval)} uge ${listed(days)}`
  },
  monthlyByDate: (interval: number, day: number) =>
    interval === 1 ? `den ${day}. i måneden` : `den ${day}. hver ${other(interval)} måned`,
  monthlyByWeekday: (interval: number, nth: number, day: string) => {
    const which = nth < 0 ? 'sidste' : `${nth}.`
    return interval === 1
      ? `den ${which} ${day} i måneden`
      : `den ${which} ${day} hver ${other(interval)} måned`
  },
  yearly: (interval: number, day: string) =>
    interval === 1
      ? `hvert år den ${day}`
      : `hvert ${interval === 2 ? 'andet' : `${interval}.`} år den ${day}`,
  position: (number: number, count: number) => `${number} af ${count}`,
  mark: 'Gentages',
  previous: 'Forrige møde i rækken',
  next: 'Næste møde i rækken',
  series: 'Møderække',
  invitations: 'Invitationer til hele rækken',
  download: 'Hent hele rækken som kalenderfil',
  form: {
    title: 'Gentagelse',
    repeat: 'Gentag',
    never: 'Aldrig',
    frequency: {
      DAILY: 'Hver dag',
      WEEKLY: 'Hver uge',
      MONTHLY: 'Hver måned',
      YEARLY: 'Hvert år',
    },
    interval: 'Interval',
    intervalHint: 'Skriv 2 for hver anden, 3 for hver tredje.',
    days: 'Ugedage',
    daysHint: 'Datoens egen ugedag er altid med.',
    daysHintAlways: 'Gælder kun, når mødet gentages hver uge. Datoens egen ugedag er altid med.',
    monthly: 'Dag i måneden',
    monthlyHint: 'Gælder kun, når mødet gentages hver måned.',
    way: {
      date: 'Samme dato, fx den 24.',
      nth: 'Samme ugedag, fx den 2. tirsdag',
      last: 'Månedens sidste ugedag, fx den sidste fredag',
    },
    until: 'Slutter senest',
    untilHint: 'Fx 30/6',
    scope: 'Hvilke møder gælder ændringerne?',
    scopes: {
      this: 'Kun dette møde',
      following: 'Dette og de følgende møder',
      all: 'Hele rækken',
    },
    scopeNote: 'Afholdte og aflyste møder ændres ikke.',
    changedAlone: (n: number) =>
      plural(
        n,
        '1 andet møde i rækken er ændret for sig. Det beholder sine ændringer, men flyttes med, hvis du flytter rækken i tid.',
        `${n} andre møder i rækken er ændret for sig. De beholder deres ændringer, men flyttes med, hvis du flytter rækken i tid.`,
      ),
    editNote: 'Ændrer du gentagelsen, skal du nedenfor vælge, hvilke møder det gælder.',
  },
  cancel: {
    question: 'Hvilke møder skal aflyses?',
    confirm: 'Aflys',
  },
  archive: {
    question: 'Hvilke møder skal arkiveres?',
    confirm: 'Arkivér',
  },
  said: {
    planned: 'Møderækken er planlagt.',
    saved: 'Ændringerne er gemt i møderækken.',
    cancelled: 'Møderne er aflyst.',
    replanned: 'Møderne er planlagt igen.',
    archived: 'Møderne er arkiveret.',
    restored: 'Møderne er gendannet.',
  },
}
