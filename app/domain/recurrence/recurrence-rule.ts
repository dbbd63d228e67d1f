import { addDays, makePlainDate, partsOf, type PlainDate, weekdayOf } from '../time/plain-date'

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof frequencies)[number]

/**
 * Which days something falls on, a part of RFC 5545 §3.3.10. `byDay` is comma-separated: weekdays (MO,WE) of a weekly
 * rule; of a monthly one the 2nd Tuesday (2TU) or the last Friday (-1FR). Without it the day of `startsOn` counts.
 */
export type RecurrenceRule = {
  frequency: Frequency
  interval: number
  byDay: string
  startsOn: PlainDate
  /** The last day an occurrence may begin on. */
  untilOn: PlainDate
}

/** More than this is no series of meetings but a mistake. */
export const mostOccurrences = 200
export const mostYears = 5

/** Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type WeekdayCode = (typeof weekdays)[number]

/** "TU" of a Tuesday. */
export function weekdayCode(day: PlainDate): WeekdayCode {
  return weekdays[weekdayOf(day) - 1] ?? 'MO'
}

/** The weekday by ISO 8601 (1 is Monday) and which of the month's it is: 2 the second, -1 the last, 0 any. */
export type ByDay = { weekday: number; nth: number }

/** Reads "MO,WE" or "-1FR"; what is no weekday is left out. */
export function readByDay(byDay: string): ByDay[] {
  return byDay.split(',').flatMap((part) => {
    const found = /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part.trim())
    const weekday = weekdays.findIndex((code) => code === found?.[2]) + 1
    return weekday > 0 ? [{ weekday, nth: Number(found?.[1] ?? 0) }] : []
  })
}

/**
 * The days the rule gives, in order, at most one more than `mostOccurrences`, so that too many can be told. A month or
 * year without the day is skipped, as the RFC has it: the 31st is not moved to the 30th.
 */
export function occurrenceDates(rule: RecurrenceRule): PlainDate[] {
  const found: PlainDate[] = []
  for (let step = 0; found.length <= mostOccurrences; step += Math.max(1, rule.interval)) {
    const period = periodOf(rule, step)
    if (period === null || period.first > rule.untilOn) break
    for (const day of period.days) if (day >= rule.startsOn && day <= rule.untilOn) found.push(day)
  }
  return found.slice(0, mostOccurrences + 1)
}

type Period = { first: PlainDate; days: PlainDate[] }

/** The days, week, month or year `step` after the one the rule starts in; null beyond the calendar. */
function periodOf({ frequency, byDay, startsOn }: RecurrenceRule, step: number): Period | null {
  const { year, month, day } = partsOf(startsOn)
  switch (frequency) {
    case 'DAILY':
      return single(addDays(startsOn, step))
    case 'WEEKLY':
      return week(addDays(startsOn, 7 * step + 1 - weekdayOf(startsOn)), byDay, startsOn)
    case 'MONTHLY':
      return monthAt(year, month + step, byDay, day)
    case 'YEARLY':
      return yearAt(year + step, month, day)
  }
}

function single(day: PlainDate): Period {
  return { first: day, days: [day] }
}

function week(monday: PlainDate, byDay: string, startsOn: PlainDate): Period {
  const chosen = readByDay(byDay).map(({ weekday }) => weekday)
  const days = chosen.length > 0 ? [...new Set(chosen)].sort() : [weekdayOf(startsOn)]
  return { first: monday, days: days.map((weekday) => addDays(monday, weekday - 1)) }
}

/** `months` counts on from January of `year`, 1. */
function monthAt(year: number, months: number, byDay: string, day: number): Period | null {
  const [inYear, month] = [year + Math.floor((months - 1) / 12), ((months - 1) % 12) + 1]
  const first = makePlainDate(inYear, month, 1)
  if (first === null) return null
  const chosen = readByDay(byDay)
  const named =
    chosen.length > 0 ? chosen.map((one) => nthOf(first, one)) : [makePlainDate(inYear, month, day)]
  const days = named.filter((one) => one !== null)
  return { first, days: [...new Set(days)].sort() }
}

function yearAt(year: number, month: number, day: number): Period | null {
  const first = makePlainDate(year, month, 1)
  if (first === null) return null
  return { first, days: [makePlainDate(year, month, day)].filter((one) => one !== null) }
}

/** The nth such weekday of the month that begins on `first`; null when it has none. */
function nthOf(first: PlainDate, { weekday, nth }: ByDay): PlainDate | null {
  const earliest = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const inMonth = [0, 1, 2, 3, 4]
    .map((weeks) => addDays(earliest, 7 * weeks))
    .filter((day) => day.slice(0, 7) === first.slice(0, 7))
  return inMonth.at(nth > 0 ? nth - 1 : nth) ?? null
}
