import {
  dayAndTime,
  dayNumber,
  formatDate,
  formatTime,
  monthName,
  timeBeside,
  weekdayName,
} from './format-time'
import type { Locale } from '~/domain/access/actor'
import { type Instant, type PlainDate, partsOf } from './plain-date'
import { zoneCity } from './time-zone'
import { wallTimeOf } from './wall-time'

/** When something takes place: timed (`startsAt`, `zone`) or whole days (`startsOn` to `endsOn`, both included). */
export type MeetingTime = {
  startsAt: Instant | null
  endsAt: Instant | null
  zone: string | null
  startsOn: PlainDate
  endsOn: PlainDate
  allDay?: boolean
}

/**
 * The reader's time and, where its clock reads otherwise, the place's:
 * "mandag 23. november 2026 kl. 14.00–15.00 København · 05.00–06.00 San Francisco". Days alone when no hour is known.
 */
export function describeMeetingTime(time: MeetingTime, readerZone: string, locale: Locale): string {
  const { startsAt, endsAt, zone } = time
  if (time.allDay || !startsAt) return formatDays(time.startsOn, time.endsOn, locale)
  const own = wallTimeOf(startsAt, readerZone)
  const span = spanText(startsAt, endsAt, readerZone, own.date, locale)
  const text = dayAndTime(formatDate(own.date, locale, 'long'), span, locale)
  if (!zone || sameClock(startsAt, endsAt, zone, readerZone)) return text
  const place = spanText(startsAt, endsAt, zone, own.date, locale)
  return `${text} ${zoneCity(readerZone, locale)} · ${place} ${zoneCity(zone, locale)}`
}

/** One day or a run of days: "mandag 1. juni 2026", "1.–3. juni 2026", "30. maj – 2. juni 2026". */
export function formatDays(from: PlainDate, to: PlainDate, locale: Locale): string {
  if (to <= from) return formatDate(from, locale, 'long')
  const first = partsOf(from)
  const last = partsOf(to)
  const end = `${dayNumber(last.day, locale)} ${monthName(last.month, locale)} ${last.year}`
  const start = dayNumber(first.day, locale)
  if (first.year !== last.year) return `${start} ${monthName(first.month, locale)} ${first.year} – ${end}`
  if (first.month !== last.month) return `${start} ${monthName(first.month, locale)} – ${end}`
  return `${start}–${end}`
}

/** "14.00", "14.00–15.00", or "22.00 – tirsdag 24. november kl. 01.00" when it ends on another day. */
function spanText(start: Instant, end: Instant | null, zone: string, day: PlainDate, locale: Locale): string {
  const from = timeBeside(start, zone, day, locale)
  if (!end || end.getTime() === start.getTime()) return from
  const startDay = wallTimeOf(start, zone).date
  const last = wallTimeOf(end, zone)
  if (last.date === startDay) return `${from}–${formatTime(last.time, locale)}`
  const until = dayAndTime(dayInWords(last.date, locale), formatTime(last.time, locale), locale)
  return `${from} – ${until}`
}

function dayInWords(date: PlainDate, locale: Locale): string {
  const { month, day } = partsOf(date)
  return `${weekdayName(date, locale)} ${dayNumber(day, locale)} ${monthName(month, locale)}`
}

function sameClock(start: Instant, end: Instant | null, one: string, other: string): boolean {
  return [start, end ?? start].every((instant) => {
    const a = wallTimeOf(instant, one)
    const b = wallTimeOf(instant, other)
    return a.date === b.date && a.time === b.time
  })
}
