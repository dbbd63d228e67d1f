import ICAL from 'ical.js'
import type { Instant } from '~/domain/time/plain-date'
import { resolveWallTime, wallTimeOf } from '~/domain/time/wall-time'
import { type CalendarEvent, type Occurrence, type Recurrence, UnwritableCalendar } from './calendar-event'
import { type TimeForm, ownZone, occurrenceProperty, utcText } from './event-times'
import type { JCalProperty } from './jcal'

const MOST_OCCURRENCES = 1000

/**
 * RRULE and EXDATE. UNTIL is UTC for timed series and a DATE for all-day ones (RFC 5545 §3.3.10). A series in a zone
 * without a trustworthy VTIMEZONE is written as its instants (RDATE), since a rule in UTC would lose the wall time.
 */
export function recurrenceProperties(event: CalendarEvent, form: TimeForm): JCalProperty[] {
  const { recurrence, time } = event
  if (!recurrence) return []
  const zone = time.allDay ? null : ownZone(time.start.zone)
  if (form.kind === 'utc' && zone !== null) return instants(event, recurrence, zone)
  return [
    ['rrule', {}, 'recur', ruleOf(recurrence, form)],
    ...(recurrence.excluded ?? []).map((occurrence) => occurrenceProperty('exdate', occurrence, form)),
  ]
}

function ruleOf(recurrence: Recurrence, form: TimeForm): Record<string, unknown> {
  const { frequency, interval, count, until, byDay, byMonth, byMonthDay } = recurrence
  if (count !== undefined && until !== undefined)
    throw new UnwritableCalendar('count and until exclude each other')
  const rule: Record<string, unknown> = { freq: frequency }
  if (until !== undefined) rule.until = untilText(until, form)
  if (count !== undefined) rule.count = count
  if (interval !== undefined && interval !== 1) rule.interval = interval
  if (byMonth?.length) rule.bymonth = [...byMonth]
  if (byMonthDay?.length) rule.bymonthday = [...byMonthDay]
  if (byDay?.length) rule.byday = [...byDay]
  return rule
}

function untilText(until: Occurrence, form: TimeForm): string {
  if (form.kind === 'days') {
    if (typeof until !== 'string') throw new UnwritableCalendar('an all-day series ends on a day')
    return until
  }
  if (typeof until === 'string') throw new UnwritableCalendar('a timed series ends at an instant')
  return utcText(until)
}

/** DTSTART is among the RDATEs too: ical.js leaves it out of a series that has no RRULE. */
function instants(event: CalendarEvent, recurrence: Recurrence, zone: string): JCalProperty[] {
  const excluded = (recurrence.excluded ?? []).map((each) =>
    occurrenceProperty('exdate', each, { kind: 'utc' }),
  )
  const dates = expand(event, recurrence, zone).map((at) => occurrenceProperty('rdate', at, { kind: 'utc' }))
  return [...dates, ...excluded]
}

function expand(event: CalendarEvent, recurrence: Recurrence, zone: string): Instant[] {
  if (event.time.allDay) return []
  const { date, time } = wallTimeOf(event.time.start.instant, zone)
  const { until, ...rule } = recurrence
  const walls = ICAL.Recur.fromData(ruleOf(rule, { kind: 'utc' })).iterator(
    ICAL.Time.fromDateTimeString(`${date}T${time}:00`),
  )
  const found: Instant[] = []
  for (let wall = walls.next(); wall && found.length < MOST_OCCURRENCES; wall = walls.next()) {
    const resolved = resolveWallTime(wall.toString().slice(0, 10), time, zone)
    if (resolved.kind === 'nonexistent') continue
    const instant = resolved.kind === 'exact' ? resolved.instant : resolved.earlier
    if (until instanceof Date && instant > until) break
    found.push(instant)
  }
  return found
}
