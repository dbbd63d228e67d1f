import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings, visibleRecurrences } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { buildCalendar, buildLongCalendar } from './build-calendar'
import type { CalendarEvent } from './calendar-event'
import { findCalendarMeetings, meetingEvents, meetingSelection } from './meeting-events.server'
import { recurrenceEvents } from './recurrence-event'
import { type FileReader, editionEvent, meetingEvent } from './record-event'

/** An iCalendar file and the name, without extension, it is saved under. */
export type CalendarFile = { name: string; body: string }

/**
 * One meeting as a calendar file, in the actor's language. It has neither METHOD nor ATTENDEE: it is the reader's own
 * entry, no invitation, and a publication would have to name an organizer's mailbox (RFC 5546 §3.2.1). `origin` is
 * the address of this installation. Throws NotFound also for a meeting the actor may not see.
 */
export async function meetingCalendar(actor: Actor, id: string, origin: string): Promise<CalendarFile> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    select: meetingSelection(actor),
  })
  if (!meeting) throw new NotFound()
  const reader = readerOf(actor, origin)
  const name = [meeting.startsOn, meeting.title || reader.texts.calendar.file.meetingName].join(' ')
  return { name, body: buildCalendar({ events: [meetingEvent(meeting, reader)] }) }
}

/** A series as one calendar file. Throws NotFound unless the actor may see its every occurrence. */
export async function recurrenceCalendar(actor: Actor, id: string, origin: string): Promise<CalendarFile> {
  const recurrence = await db.meetingRecurrence.findFirst({
    where: { AND: [visibleRecurrences(actor), { id }] },
    include: {
      meetings: {
        where: { AND: [visibleMeetings(actor), { archivedAt: null }] },
        select: meetingSelection(actor),
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!recurrence || recurrence.meetings.length === 0) throw new NotFound()
  const events = recurrenceEvents(recurrence, recurrence.meetings, readerOf(actor, origin))
  return { name: [recurrence.startsOn, recurrence.title].join(' '), body: buildCalendar({ events }) }
}

/** The year's visible meetings and editions as one calendar file; each belongs to the year of its first day. */
export async function planCalendar(actor: Actor, year: number, origin: string): Promise<CalendarFile> {
  const days = daysOf(year)
  const [meetings, editions] = await Promise.all([
    findCalendarMeetings(actor, { startsOn: days }),
    db.edition.findMany({
      where: { AND: [visibleEditions(actor), { startsOn: days, archivedAt: null }] },
      include: { series: { select: { nameDa: true, nameEn: true } } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    }),
  ])
  const reader = readerOf(actor, origin)
  const events: CalendarEvent[] = [
    ...editions.map((edition) => editionEvent(edition, reader)),
    ...(await meetingEvents(actor, meetings, reader)),
  ]
  return { name: reader.texts.calendar.file.planName(year), body: await buildLongCalendar({ events }) }
}

/** Where-fragment: first days within the year. */
export function daysOf(year: number): { gte: string; lte: string } {
  return { gte: `${year}-01-01`, lte: `${year}-12-31` }
}

function readerOf({ locale }: Actor, origin: string): FileReader {
  return { locale, texts: textsFor(locale), origin }
}
