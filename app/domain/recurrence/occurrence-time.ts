import type { Locale } from '../access/actor'
import { Invalid } from '../errors'
import type { MeetingWhen, StoredWhen } from '../time/meeting-when'
import { formatDate, formatTime } from '../time/format-time'
import { addDays, daysBetween, type Instant, type PlainDate } from '../time/plain-date'
import { resolveWallTime, wallTimeOf } from '../time/wall-time'

/** The hours of every occurrence: wall time in a zone, or whole days when null. */
export type Hours = {
  startTime: string | null
  endTime: string | null
  zone: string | null
  /** Days an occurrence lasts beyond its first. */
  extraDays: number
}

export function hoursOf(when: MeetingWhen): Hours {
  if (when.allDay) {
    const extraDays = daysBetween(when.startsOn, when.endsOn)
    return { startTime: null, endTime: null, zone: null, extraDays }
  }
  const { startsAt, endsAt, zone } = when
  const start = wallTimeOf(startsAt, zone)
  const end = endsAt && wallTimeOf(endsAt, zone)
  const extraDays = end ? daysBetween(start.date, end.date) : 0
  return { startTime: start.time, endTime: end?.time ?? null, zone, extraDays }
}

export function sameHours(a: Hours, b: Hours): boolean {
  return (
    a.startTime === b.startTime && a.endTime === b.endTime && a.zone === b.zone && a.extraDays === b.extraDays
  )
}

/**
 * An occurrence's time on that day. Clocks keep their wall time when they change; of an hour shown twice the first
 * counts. Throws Invalid at `time`, naming the day, on an hour that clocks jump over.
 */
export function occurrenceTime(hours: Hours, day: PlainDate, locale: Locale): StoredWhen {
  const { startTime, endTime, zone, extraDays } = hours
  const endsOn = addDays(day, extraDays)
  if (!startTime || !zone) {
    return { startsAt: null, endsAt: null, zone: null, startsOn: day, endsOn, allDay: true }
  }
  const startsAt = instantOn(day, startTime, zone, locale)
  const endsAt = endTime ? instantOn(endsOn, endTime, zone, locale) : null
  return { startsAt, endsAt, zone, startsOn: day, endsOn, allDay: false }
}

function instantOn(day: PlainDate, time: string, zone: string, locale: Locale): Instant {
  const resolved = resolveWallTime(day, time, zone)
  if (resolved.kind === 'exact') return resolved.instant
  if (resolved.kind === 'repeated') return resolved.earlier
  const said = {
    date: formatDate(day, locale, 'medium'),
    from: formatTime(resolved.from, locale),
    to: formatTime(resolved.to, locale),
  }
  throw new Invalid([{ field: 'time', code: 'repeatNonexistent', params: said }])
}
