import { addDays, daysBetween, makePlainDate, partsOf, type PlainDate, weekdayOf } from '../time/plain-date'

export type Reason =
  { day: PlainDate; weekend: true } | { day: PlainDate; weekend: false; country: string; name: string }
/** A first day that was passed over, and why. */
export type Avoided = { date: PlainDate; reasons: Reason[] }
export type ProposedDates = { proposals: PlainDate[]; avoided: Avoided[] }

/** Days to either side that are tried, the nearest in kind first: the same weekday, then its neighbours. */
const steps = [0, 7, -7, 1, -1, 14, -14, 2, -2, 3, -3, 8, -8, 21, -21]
const offered = 4
const tuesday = 2

/**
 * The day a next edition would fall on: the same weekday of the same month one year after the last one ("the third
 * Thursday of September"), else the second Tuesday of the usual month; always after `after`.
 */
export function targetDate(last: PlainDate | null, usualMonth: number | null, after: PlainDate): PlainDate {
  if (last !== null) return sameWeekdayLater(last, after)
  const { year, month } = partsOf(addDays(after, 1))
  if (usualMonth === null) return nthWeekday(month > 6 ? year + 1 : year, ((month + 5) % 12) + 1, tuesday, 2)
  const thisYear = nthWeekday(year, usualMonth, tuesday, 2)
  return thisYear > after ? thisYear : nthWeekday(year + 1, usualMonth, tuesday, 2)
}

/**
 * Up to four first days near the target whose every day is a working day, best first, and those passed over:
 * the target, and any for a holiday. `holidays` are the public holidays of all countries concerned.
 */
export function proposeDates(
  target: PlainDate,
  days: number,
  after: PlainDate,
  holidays: ReadonlyMap<PlainDate, readonly { country: string; name: string }[]>,
): ProposedDates {
  const proposals: PlainDate[] = []
  const avoided: Avoided[] = []
  for (const step of steps) {
    const date = addDays(target, step)
    if (proposals.length === offered || date <= after) continue
    const reasons = reasonsAgainst(date, days, holidays)
    if (reasons.length === 0) proposals.push(date)
    else if (step === 0 || reasons.some(({ weekend }) => !weekend)) avoided.push({ date, reasons })
  }
  return { proposals: proposals.length > 0 ? proposals : [target], avoided }
}

/** The days from which holidays must be known to propose dates around the target. */
export function searchedDays(target: PlainDate, days: number): { from: PlainDate; to: PlainDate } {
  const furthest = Math.max(...steps)
  return { from: addDays(target, -furthest), to: addDays(target, furthest + days) }
}

function reasonsAgainst(
  date: PlainDate,
  days: number,
  holidays: Parameters<typeof proposeDates>[3],
): Reason[] {
  const reasons: Reason[] = []
  for (let at = 0; at < days; at++) {
    const day = addDays(date, at)
    if (weekdayOf(day) > 5) reasons.push({ day, weekend: true })
    for (const { country, name } of holidays.get(day) ?? [])
      reasons.push({ day, weekend: false, country, name })
  }
  return reasons
}

function sameWeekdayLater(last: PlainDate, after: PlainDate): PlainDate {
  const { year, month, day } = partsOf(last)
  const ordinal = Math.ceil(day / 7)
  let next = last
  for (let later = 1; next <= last || next <= after; later++) {
    next = nthWeekday(year + later, month, weekdayOf(last), ordinal)
  }
  return next
}

/** The nth such weekday of a month; a fifth that the month lacks is its fourth. */
function nthWeekday(year: number, month: number, weekday: number, ordinal: number): PlainDate {
  const first = makePlainDate(year, month, 1) ?? ''
  const offset = (weekday - weekdayOf(first) + 7) % 7
  const found = addDays(first, offset + (ordinal - 1) * 7)
  return partsOf(found).month === month ? found : addDays(found, -7)
}

/** How many days an edition lasts, first and last included. */
export function lengthInDays(startsOn: PlainDate, endsOn: PlainDate): number {
  return Math.max(1, daysBetween(startsOn, endsOn) + 1)
}
