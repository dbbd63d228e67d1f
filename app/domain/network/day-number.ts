import type { PlainDate } from '../time/plain-date'

/** Days since 1 January 1970, for arithmetic over millions of dates. */
export type DayNumber = number

/** Stands where no day is known. Before every day. */
export const noDay: DayNumber = -0x80000000

const millisecondsOfDay = 86_400_000
const texts = new Map<DayNumber, PlainDate>()

/** The day's number; `noDay` for null. */
export function dayNumber(date: PlainDate | null): DayNumber {
  return date === null ? noDay : Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay)
}

/** The day as it is written; null for `noDay`. */
export function dayOfNumber(day: DayNumber): PlainDate | null {
  if (day === noDay) return null
  const known = texts.get(day)
  if (known !== undefined) return known
  const text = new Date(day * millisecondsOfDay).toISOString().slice(0, 10)
  texts.set(day, text)
  return text
}
