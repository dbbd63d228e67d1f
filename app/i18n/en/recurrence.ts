import type { recurrence as danish } from '../da/recurrence'
import { plural } from '../plural'

const listed = (names: string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1')
const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' }
const ordinal = (n: number) => `${n}${(n % 100 > 10 && n % 100 < 14 ? null : endings[n % 10]) ?? 'th'}`
const months = (interval: number) =>
  interval === 1 ? 'the month' : interval === 2 ? 'every other month' : `every ${ordinal(interval)} month`

export const recurrence: typeof danish = {
  repeats: (when, until) => `Repeats ${when} until ${until}`,
  clock: (time, city) => `at ${time} (${city})`,
  daily: (interval) =>
    interval === 1 ? 'every day' : interval === 2 ? 'every other day' : `every ${interval} days`,
  weekly: (interval, days) => {
    if (interval === 1) return `every ${listed(days)}`
    if (interval > 2) return `every ${interval} weeks on ${listed(days)}`
    return days.length === 1 ? `every other ${days.join('')}` : `every other week on ${listed(days)}`
  },
  monthlyByDate: (interval, day) => `on the ${ordinal(day)} of ${months(interval)}`,
  monthlyByWeekday: (interval, nth, day) =>
    `on the ${nth < 0 ? 'last' : ordinal(nth)} ${day} of ${months(interval)}`,
  yearly: (interval, day) =>
    interval === 1
      ? `every year on ${day}`
      : `${interval === 2 ? 'every other year' : `every ${interval} years`} on ${day}`,
  position: (number, count) => `${number} of ${count}`,
  mark: 'Repeats',
  previous: 'Previous meeting of the series',
  next: 'Next meeting of the series',
  series: 'Series',
  invitations: 'Invitations to the whole series',
  download: 'Download the whole series as a calendar file',
  form: {
    title: 'Repetition',
    repeat: 'Repeat',
    never: 'Never',
    frequency: {
      DAILY: 'Every day',
      WEEKLY: 'Every week',
      MONTHLY: 'Every month',
      YEARLY: 'Every year',
    },
    interval: 'Interval',
    intervalHint: 'Write 2 for every other, 3 for every third.',
    days: 'Weekdays',
    daysHint: 'The date’s own weekday always counts.',
    daysHintAlways: 'Only used when the meeting repeats every week. The date’s own weekday always counts.',
    monthly: 'Day of the month',
    monthlyHint: 'Only used when the meeting repeats every month.',
    way: {
      date: 'Same date, such as the 24th',
      nth: 'Same weekday, such as the 2nd Tuesday',
      last: 'The month’s last such weekday, such as the last Friday',
    },
    until: 'Ends by',
    untilHint: 'E.g. 30/6',
    scope: 'Which meetings do the changes apply to?',
    scopes: {
      this: 'This meeting only',
      following: 'This and the following meetings',
      all: 'The whole series',
    },
    scopeNote: 'Held and cancelled meetings are not changed.',
    changedAlone: (n) =>
      plural(
        n,
        '1 other meeting of the series was changed by itself. It keeps its changes, but moves along if you move the series in time.',
        `${n} other meetings of the series were changed by themselves. They keep their changes, but move along if you move the series in time.`,
      ),
    editNote: 'If you change the repetition, choose below which meetings it applies to.',
  },
  cancel: {
    question: 'Which meetings are to be cancelled?',
    confirm: 'Cancel meetings',
  },
  archive: {
    question: 'Which meetings are to be archived?',
    confirm: 'Archive',
  },
  said: {
    planned: 'The series is planned.',
    saved: 'The changes are saved in the series.',
    cancelled: 'The meetings are cancelled.',
    replanned: 'The meetings are planned again.',
    archived: 'The meetings are archived.',
    restored: 'The meetings are restored.',
  },
}
