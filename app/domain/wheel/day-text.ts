import type { Locale } from '../access/actor'
import { dayNumber, monthName } from '../time/format-time'
import { partsOf, type PlainDate } from '../time/plain-date'

/** A day within a year that is known: "12. maj", "12 May". */
export function dayOfYearText(day: PlainDate, locale: Locale): string {
  const parts = partsOf(day)
  return `${dayNumber(parts.day, locale)} ${monthName(parts.month, locale)}`
}

/** "12. maj", "12.–14. maj" or "30. april – 2. maj". */
export function daysOfYearText(from: PlainDate, to: PlainDate, locale: Locale): string {
  if (to <= from) return dayOfYearText(from, locale)
  const [first, last] = [partsOf(from), partsOf(to)]
  if (first.year === last.year && first.month === last.month) {
    return `${dayNumber(first.day, locale)}–${dayOfYearText(to, locale)}`
  }
  return `${dayOfYearText(from, locale)} – ${dayOfYearText(to, locale)}`
}

/** A month's name where it begins a line. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
