import { partsOf, type PlainDate } from '../../time/plain-date'
import type { YearCount } from '../scoreboard'
import { shownYears, type Span } from './span'

/** How many of the days fall in each calendar year; `target` is what each year asks for, if anything. */
export function countYears(days: readonly PlainDate[], span: Span, target: number | null): YearCount[] {
  const counts = new Map<number, number>()
  for (const day of days) {
    const { year } = partsOf(day)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return shownYears(span).map((year) => ({ year, count: counts.get(year) ?? 0, target }))
}
