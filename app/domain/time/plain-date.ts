import { wallMilliseconds } from './time-zone'

/** A day without a time or a zone, written YYYY-MM-DD. Such texts sort as the days do. */
export type PlainDate = string

/** A point in time; always read together with a zone. */
export type Instant = Date

const DAY = 86_400_000

/** The day it is at `now` in `zone`. */
export function today(now: Instant, zone: string): PlainDate {
  return fromMilliseconds(wallMilliseconds(now, zone))
}

/** Whether the text is a day of the calendar from 1900 to 2199, written YYYY-MM-DD. */
export function isPlainDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return found !== null && makePlainDate(Number(found[1]), Number(found[2]), Number(found[3])) === text
}

/** The day with these numbers, or null when the calendar from 1900 to 2199 has no such day. */
export function makePlainDate(year: number, month: number, day: number): PlainDate | null {
  if (year < 1900 || year > 2199) return null
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null
}

/** The day `count` days later; earlier when negative. */
export function addDays(date: PlainDate, count: number): PlainDate {
  return fromMilliseconds(toMilliseconds(date) + count * DAY)
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return fromMilliseconds(Date.UTC(year, month - 1 + count, Math.min(day, lastDay)))
}

/** How many days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / DAY)
}

/** The weekday by ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(toMilliseconds(date)).getUTCDay() || 7
}

/** Year, month (1–12) and day of the month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  const at = new Date(toMilliseconds(date))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

function toMilliseconds(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function fromMilliseconds(at: number): PlainDate {
  return new Date(at).toISOString().slice(0, 10)
}
