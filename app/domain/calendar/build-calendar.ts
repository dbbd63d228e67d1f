import generateCalendar, {
  type ICalAttendeeRole,
  type ICalAttendeeStatus,
  type ICalAttendeeType,
  type ICalCalendarMethod,
  type ICalEventClass,
  type ICalEventData,
  type ICalEventStatus,
  type ICalEventTransparency,
} from 'ical-generator'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { type Calendar, type CalendarEvent, type Organizer, UnwritableCalendar } from './calendar-event'
import { cleanEmail, cleanLine, cleanParameter, cleanText, cleanUri } from './clean-text'
import { occurrenceProperty, startForm, timeProperties, type TimeForm } from './event-times'
import type { JCalComponent, JCalProperty } from './jcal'
import { demandMethodRules } from './method-rules'
import { recurrenceProperties } from './recurrence'
import { zoneBlock } from './zone-block'

// ical.js counts the fold's leading space beyond this length: 74 keeps every line within 75 octets.
ICAL.foldLength = 74

const PRODUCT = { company: 'Rapport', product: 'Rapport', language: 'DA' }

/**
 * The calendar as an iCalendar file (RFC 5545): ical-generator lays it out, and times, recurrence, links and zones are
 * then set in jCal, where their types are ours to choose. The same input gives the same bytes, whatever the server's
 * zone. Throws UnwritableCalendar.
 */
export function buildCalendar(calendar: Calendar): string {
  demandMethodRules(calendar)
  const [name, properties, parts] = ICAL.parse(layOut(calendar)) as JCalComponent
  const events = parts.filter(([kind]) => kind === 'vevent')
  const finished = calendar.events.map((event, index) => finishEvent(event, events[index], calendar))
  return ICAL.stringify([name, properties, [...zonesOf(finished), ...finished]])
}

function layOut(calendar: Calendar): string {
  return generateCalendar({
    prodId: PRODUCT,
    name: calendar.name ? cleanLine(calendar.name) : null,
    method: (calendar.method as ICalCalendarMethod | undefined) ?? null,
    ttl: calendar.refreshMinutes === undefined ? null : calendar.refreshMinutes * 60,
    events: calendar.events.map(layOutEvent),
  }).toString()
}

function layOutEvent(event: CalendarEvent): ICalEventData {
  const stamp = DateTime.fromJSDate(event.stamp, { zone: 'utc' })
  if (!stamp.isValid) throw new UnwritableCalendar('no such instant')
  return {
    id: cleanLine(event.uid),
    sequence: event.sequence,
    stamp,
    lastModified: stamp,
    // Replaced in jCal; ical-generator writes no event without a start.
    start: stamp,
    summary: cleanText(event.summary),
    description: describe(event),
    location: event.location ? cleanText(event.location) : null,
    organizer: event.organizer ? organizerOf(event.organizer) : null,
    attendees: (event.attendees ?? []).map((attendee) => ({
      ...organizerOf(attendee),
      role: (attendee.role ?? 'REQ-PARTICIPANT') as ICalAttendeeRole,
      type: (attendee.type ?? 'INDIVIDUAL') as ICalAttendeeType,
      status: (attendee.status ?? 'NEEDS-ACTION') as ICalAttendeeStatus,
      rsvp: attendee.rsvp ?? true,
    })),
    categories: (event.categories ?? [])
      .map((category) => ({ name: cleanLine(category) }))
      .filter(({ name }) => name),
    status: (event.status as ICalEventStatus | undefined) ?? null,
    class: classOf(event) as ICalEventClass | null,
    transparency: transparencyOf(event),
  }
}

function describe(event: CalendarEvent): string | null {
  const paragraphs = [event.marking, event.description].filter((text) => text)
  return paragraphs.length > 0 ? cleanText(paragraphs.join('\n\n')) : null
}

function transparencyOf({ transparent }: CalendarEvent): ICalEventTransparency | null {
  if (transparent === undefined) return null
  return (transparent ? 'TRANSPARENT' : 'OPAQUE') as ICalEventTransparency
}

function classOf(event: CalendarEvent): string | null {
  return event.marking ? 'CONFIDENTIAL' : (event.class ?? null)
}

function organizerOf({ name, email }: Organizer): Organizer {
  const address = cleanEmail(email)
  if (!address) throw new UnwritableCalendar('no such address')
  return { name: cleanParameter(name) || address, email: address }
}

const replaced = new Set(['dtstart', 'dtend', 'rrule', 'exdate', 'recurrence-id', 'url'])

function finishEvent(
  event: CalendarEvent,
  laidOut: JCalComponent | undefined,
  calendar: Calendar,
): JCalComponent {
  if (!laidOut) throw new UnwritableCalendar('event lost')
  const [name, properties, parts] = laidOut
  const form = startForm(event)
  const kept = properties.filter(([key]) => !replaced.has(key)).map(withPlainScheme)
  return [
    name,
    [
      ...kept.slice(0, 3),
      ...recurrenceId(event, form, calendar),
      ...timeProperties(event, form),
      ...recurrenceProperties(event, form),
      ...kept.slice(3),
      ...linkProperties(event),
    ],
    [...parts, ...alarmOf(event)],
  ]
}

/** Set in jCal: ical-generator writes an alarm before other properties of its event. */
function alarmOf({ alarmMinutes, summary }: CalendarEvent): JCalComponent[] {
  if (alarmMinutes === undefined || alarmMinutes === null) return []
  const properties: JCalProperty[] = [
    ['action', {}, 'text', 'DISPLAY'],
    ['trigger', {}, 'duration', `-PT${alarmMinutes}M`],
    ['description', {}, 'text', cleanText(summary) || 'Rapport'],
  ]
  return [['valarm', properties, []]]
}

/** ical-generator writes MAILTO:, which some readers take for a part of the address. */
function withPlainScheme(property: JCalProperty): JCalProperty {
  const [key, parameters, type, value] = property
  if (key !== 'attendee' || typeof value !== 'string') return property
  return [key, parameters, type, value.replace(/^MAILTO:/, 'mailto:')]
}

/** Written as its series writes its start, also when the occurrence itself moved to another zone or to whole days. */
function recurrenceId(event: CalendarEvent, form: TimeForm, calendar: Calendar): JCalProperty[] {
  if (event.recurrenceId === undefined) return []
  const series = calendar.events.find(({ uid, recurrence }) => uid === event.uid && recurrence !== undefined)
  return [occurrenceProperty('recurrence-id', event.recurrenceId, series ? startForm(series) : form)]
}

function linkProperties(event: CalendarEvent): JCalProperty[] {
  const uri = event.link ? cleanUri(event.link) : null
  if (uri === null) return []
  return [
    ['url', {}, 'uri', uri],
    ['conference', { feature: 'VIDEO' }, 'uri', uri],
  ]
}

/** One VTIMEZONE for each zone the events name, in the order they name them (§3.6.5). */
function zonesOf(events: readonly JCalComponent[]): JCalComponent[] {
  const names = events.flatMap(([, properties]) => properties.map(([, { tzid }]) => tzid))
  const zones = [...new Set(names)].filter((name) => typeof name === 'string')
  return zones.map(zoneBlock).filter((block) => block !== null)
}
