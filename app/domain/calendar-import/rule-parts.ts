import type ICAL from 'ical.js'

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Whether some day of some year can be in one of the rule's months and on one of its days: 30 February never is. */
export function hasSomeDay(rule: ICAL.Recur): boolean {
  const { BYMONTH: months, BYMONTHDAY: days } = partsOf(rule)
  if (!days) return true
  return (months ?? daysOfMonth.map((_, index) => index + 1)).some((month) =>
    days.some((day) => day !== 0 && Math.abs(day) <= (daysOfMonth[month - 1] ?? 0)),
  )
}

/** Whether an occurrence is on a day the rule names: ical.js makes 30 February the 2nd of March. */
export function fitsRule(rule: ICAL.Recur, at: ICAL.Time, first: ICAL.Time): boolean {
  const { BYMONTH: months, BYMONTHDAY: days, BYDAY: names, BYYEARDAY, BYWEEKNO } = partsOf(rule)
  const isFree = !days && !names && !BYYEARDAY && !BYWEEKNO
  if (isFree && /^(?:MONTHLY|YEARLY)$/.test(rule.freq) && at.day !== first.day) return false
  if (isFree && rule.freq === 'YEARLY' && !months && at.month !== first.month) return false
  if (months && !months.includes(at.month)) return false
  if (days && !days.some((day) => day === at.day || day === at.day - lengthOfMonth(at) - 1)) return false
  return !names || names.some((name) => name.endsWith(weekdays[at.dayOfWeek() - 1] ?? '?'))
}

type Parts = {
  BYMONTH?: number[]
  BYMONTHDAY?: number[]
  BYDAY?: string[]
  BYYEARDAY?: number[]
  BYWEEKNO?: number[]
}

function partsOf(rule: ICAL.Recur): Parts {
  return rule.parts as Parts
}

function lengthOfMonth({ year, month }: ICAL.Time): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
