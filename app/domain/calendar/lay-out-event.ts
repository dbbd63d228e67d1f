import {
  type ICalAttendeeRole,
  type ICalAttendeeStatus,
  type ICalAttendeeType,
  type ICalCalendar,
  ICalEvent,
  type ICalEventClass,
  type ICalEventStatus,
  type ICalEventTransparency,
  escape,
} from 'ical-generator'
import { type CalendarEvent, type Organizer, UnwritableCalendar } from './calendar-event'
import { cleanEmail, cleanLine, cleanParameter, cleanText } from '../text/clean-text'

/** An event's content lines, unfolded, without BEGIN, END and everything that tells its times. */
export type EventLines = { identity: string[]; details: string[] }

/**
 * The lines that ical-generator writes of an event. Its times are ours to write, so it is given the change's instant
 * alone, which without a zone it prints in UTC.
 */
export function layOutEvent(event: CalendarEvent, calendar: ICalCalendar): EventLines {
  if (Number.isNaN(event.stamp.getTime())) throw new UnwritableCalendar('no such instant')
  const [, uid = '', sequence = '', stamp = '', , ...rest] = textOf(event, calendar).split('\r\n')
  return { identity: [uid, sequence, stamp], details: rest.slice(0, -2).map(withPlainScheme) }
}

function textOf(event: CalendarEvent, calendar: ICalCalendar): string {
  const stamp = event.stamp
  return new ICalEvent(
    {
      id: escape(cleanLine(event.uid), false),
      sequence: event.sequence,
      stamp,
      lastModified: stamp,
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
      transparency: transparencyOf(event) as ICalEventTransparency | null,
    },
    calendar,
  ).toString()
}

function describe(event: CalendarEvent): string | null {
  const paragraphs = [event.marking, event.description].filter((text) => text)
  return paragraphs.length > 0 ? cleanText(paragraphs.join('\n\n')) : null
}

function classOf(event: CalendarEvent): string | null {
  return event.marking ? 'CONFIDENTIAL' : (event.class ?? null)
}

function transparencyOf({ transparent }: CalendarEvent): string | null {
  if (transparent === undefined) return null
  return transparent ? 'TRANSPARENT' : 'OPAQUE'
}

function organizerOf({ name, email }: Organizer): Organizer {
  const address = cleanEmail(email)
  if (!address) throw new UnwritableCalendar('no such address')
  return { name: cleanParameter(name) || address, email: address }
}

/** ical-generator writes MAILTO:, which some readers take for a part of the address. An address has no colon. */
function withPlainScheme(line: string): string {
  return line.startsWith('ATTENDEE;') ? line.replace(/:MAILTO:([^:]*)$/, ':mailto:$1') : line
}
