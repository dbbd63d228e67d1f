import { daysBetween, partsOf, type PlainDate } from '../../time/plain-date'

/** A strategy period read as of a day: today while it runs, else the last day that counts. */
export type Span = { startsOn: PlainDate; endsOn: PlainDate; asOf: PlainDate }

/**
 * How much of the period has gone by, 0–1, days counted evenly. After its end all of it: an extension lets evidence come
 * in, it does not put off what was promised.
 */
export function shareGone({ startsOn, endsOn, asOf }: Span): number {
  const days = daysBetween(startsOn, endsOn) + 1
  const gone = daysBetween(startsOn, asOf) + 1
  return days > 0 ? Math.min(1, Math.max(0, gone / days)) : asOf >= startsOn ? 1 : 0
}

/** The calendar years a period touches: a target "per year" is asked for in each of them. */
export function yearsOf({ startsOn, endsOn }: Pick<Span, 'startsOn' | 'endsOn'>): number[] {
  const [first, last] = [partsOf(startsOn).year, partsOf(endsOn).year]
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}

/** The years a table of the period shows: its own, and those since in which evidence still counts. */
export function shownYears({ startsOn, endsOn, asOf }: Span): number[] {
  return yearsOf({ startsOn, endsOn: asOf > endsOn ? asOf : endsOn })
}
