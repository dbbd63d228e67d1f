import type { PlainDate } from '../time/plain-date'

/** Days since 1 January 1970, for arithmetic over millions of dates. */
export type DayNumber = number

/** Stands where no day is known. Before every day. */
export const noDay: DayNumber = -0x80000000

const millisecondsOfDay = 86_400_000
/** Days once reckoned: evidence is of a few thousand days. */
const numbers = new Map<PlainDate, DayNumber>()
const texts = new Map<DayNumber, PlainDate>()

/** The day's number; `noDay` for null. */
export function dayNumber(date: PlainDate | null): DayNumber {
  if (date === null) return noDay
  const known = numbers.get(date)
  if (known !== undefined) return known
  const day = Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay)
  numbers.set(date, day)
  return day
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
