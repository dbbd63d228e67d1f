import type { Instant, PlainDate } from '~/domain/time/plain-date'

/** An instant and the zone its author chose; null when that is unknown, which is written in UTC. */
export type ZonedInstant = { instant: Instant; zone: string | null }

/** Timed, or whole days from `startsOn` to `endsOn`, both included. */
export type EventTime =
  | { allDay: false; start: ZonedInstant; end: ZonedInstant | null }
  | { allDay: true; startsOn: PlainDate; endsOn: PlainDate }

/** Which occurrence of a series: its original instant, or its original day when the series is all-day. */
export type Occurrence = Instant | PlainDate

/** A rule by RFC 5545 §3.3.10. `until` is the last occurrence allowed; `excluded` ones do not take place. */
export type Recurrence = {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval?: number
  count?: number
  until?: Occurrence
  byDay?: readonly string[]
  byMonth?: readonly number[]
  byMonthDay?: readonly number[]
  excluded?: readonly Occurrence[]
}

export type Organizer = { name: string; email: string }

export type Attendee = {
  name: string
  email: string
  role?: 'CHAIR' | 'REQ-PARTICIPANT' | 'OPT-PARTICIPANT' | 'NON-PARTICIPANT'
  type?: 'INDIVIDUAL' | 'GROUP' | 'RESOURCE' | 'ROOM'
  status?: 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'DELEGATED'
  rsvp?: boolean
}

/** One VEVENT, in our own terms. */
export type CalendarEvent = {
  /** Stored with the record, never derived from its time or content (RFC 7986 §5.3). */
  uid: string
  sequence: number
  /** When the record was last changed: DTSTAMP and LAST-MODIFIED, so that two builds are equal. */
  stamp: Instant
  time: EventTime
  summary: string
  description?: string
  location?: string | null
  /** Where one joins the meeting: URL and CONFERENCE. */
  link?: string | null
  organizer?: Organizer
  attendees?: readonly Attendee[]
  status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  class?: 'PUBLIC' | 'PRIVATE' | 'CONFIDENTIAL'
  /** Printed as the description's first line; a marked event is CLASS:CONFIDENTIAL. */
  marking?: string | null
  categories?: readonly string[]
  /** Whether the time stays free (TRANSP:TRANSPARENT). Left unsaid, readers take it as busy. */
  transparent?: boolean
  /** A display alarm so many minutes before the start; null and undefined for none. */
  alarmMinutes?: number | null
  recurrence?: Recurrence
  /** This event replaces that occurrence of the series with the same UID. */
  recurrenceId?: Occurrence
}

/** A whole file. A single event has no name: Outlook would open a new calendar for it. */
export type Calendar = {
  events: readonly CalendarEvent[]
  method?: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  name?: string
  /** How often a subscriber should fetch anew: REFRESH-INTERVAL and X-PUBLISHED-TTL (RFC 7986 §5.7). */
  refreshMinutes?: number
}

/** The input cannot be written as a calendar: an end before its start, a rule of a METHOD broken, an address missing. */
export class UnwritableCalendar extends Error {
  override name = 'UnwritableCalendar'
}
