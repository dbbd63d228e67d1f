import { type Instant, type PlainDate, addDays, isPlainDate } from '~/domain/time/plain-date'
import { isTimeZone } from '~/domain/time/time-zone'
import { isInRepeatedHour, wallTimeOf } from '~/domain/time/wall-time'
import { type CalendarEvent, type Occurrence, UnwritableCalendar, type ZonedInstant } from './calendar-event'
import type { JCalProperty } from './jcal'
import { blockAgrees } from './zone-block'

/** How an event's times are written: in a zone that has a VTIMEZONE, in UTC, or as days. */
export type TimeForm = { kind: 'zoned'; zone: string } | { kind: 'utc' } | { kind: 'days' }

const SERIES_YEARS = 10

/**
 * The form of an event's start. UTC when the zone is unknown, when its VTIMEZONE would be read as another instant, or
 * when a single event touches a repeated hour, on which readers disagree. A series keeps its wall time over the
 * change of clocks, so it is zoned wherever it can be.
 */
export function startForm(event: CalendarEvent): TimeForm {
  if (event.time.allDay) return { kind: 'days' }
  const { start, end } = event.time
  const last = lastInstant(event)
  const series = event.recurrence !== undefined
  const touchesRepeated = [start, end].some((edge) => edge && isRepeated(edge))
  if (touchesRepeated && !series) return { kind: 'utc' }
  return zoneForm(start.zone, start.instant, last)
}

/** DTSTART and DTEND. A day's end is exclusive (RFC 5545 §3.6.1); an event without length has no DTEND. */
export function timeProperties(event: CalendarEvent, form: TimeForm): JCalProperty[] {
  const { time } = event
  if (time.allDay) {
    if (!isPlainDate(time.startsOn) || !isPlainDate(time.endsOn)) throw new UnwritableCalendar('no such day')
    if (time.endsOn < time.startsOn) throw new UnwritableCalendar('end before start')
    return [dayProperty('dtstart', time.startsOn), dayProperty('dtend', addDays(time.endsOn, 1))]
  }
  const { start, end } = time
  if (Number.isNaN(start.instant.getTime())) throw new UnwritableCalendar('no such instant')
  const properties = [instantProperty('dtstart', start.instant, form)]
  if (!end || end.instant.getTime() === start.instant.getTime()) return properties
  if (!(end.instant > start.instant)) throw new UnwritableCalendar('end before start')
  return [...properties, instantProperty('dtend', end.instant, endForm(event, end, form))]
}

/** A property whose type and zone follow the series: EXDATE, RDATE, RECURRENCE-ID (§3.8.4.4, §3.8.5.1). */
export function occurrenceProperty(name: string, occurrence: Occurrence, form: TimeForm): JCalProperty {
  if (form.kind === 'days') {
    if (typeof occurrence !== 'string') throw new UnwritableCalendar('an all-day series needs days')
    return dayProperty(name, occurrence)
  }
  if (typeof occurrence === 'string') throw new UnwritableCalendar('a timed series needs instants')
  return instantProperty(name, occurrence, form)
}

/** The instant as jCal writes UTC. */
export function utcText(instant: Instant): string {
  return `${instant.toISOString().slice(0, 19)}Z`
}

/** The zone, when it is one whose clocks are not UTC's; null for UTC and for what is unknown. */
export function ownZone(zone: string | null): string | null {
  if (zone === null || !isTimeZone(zone)) return null
  return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT|Greenwich)$/.test(zone) ? null : zone
}

function isRepeated({ instant, zone }: ZonedInstant): boolean {
  const own = ownZone(zone)
  return own !== null && isInRepeatedHour(instant, own)
}

function instantProperty(name: string, instant: Instant, form: TimeForm): JCalProperty {
  if (form.kind !== 'zoned') return [name, {}, 'date-time', utcText(instant)]
  const { date, time } = wallTimeOf(instant, form.zone)
  const seconds = instant.toISOString().slice(17, 19)
  return [name, { tzid: form.zone }, 'date-time', `${date}T${time}:${seconds}`]
}

function dayProperty(name: string, day: PlainDate): JCalProperty {
  return [name, {}, 'date', day]
}

function endForm(event: CalendarEvent, end: ZonedInstant, start: TimeForm): TimeForm {
  if (start.kind !== 'zoned' || end.zone === null || end.zone === start.zone) return start
  return zoneForm(end.zone, end.instant, lastInstant(event))
}

function zoneForm(written: string | null, first: Instant, last: Instant): TimeForm {
  const zone = ownZone(written)
  if (zone === null) return { kind: 'utc' }
  const agrees = blockAgrees(zone, first.getUTCFullYear(), last.getUTCFullYear())
  return agrees ? { kind: 'zoned', zone } : { kind: 'utc' }
}

/** The last instant the form must hold for; ten years for a series without an end by date. */
function lastInstant(event: CalendarEvent): Instant {
  if (event.time.allDay) return event.stamp
  const last = event.time.end?.instant ?? event.time.start.instant
  if (!event.recurrence) return last
  const { until } = event.recurrence
  if (until instanceof Date) return until
  return new Date(Date.UTC(last.getUTCFullYear() + SERIES_YEARS, 0, 1))
}
