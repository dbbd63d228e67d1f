import { allRows } from '~/all-rows.server'
import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleParticipants, visibleRecurrences } from '../access/visible-to.server'
import { nameSelection } from '../people/person-name'
import type { CalendarEvent } from './calendar-event'
import { type FileReader, meetingEvent, type StoredMeeting } from './record-event'
import { recurrenceEvents, type StoredRecurrence } from './recurrence-event'

/** SQLite takes few bound values in one query. */
const MOST_IDS = 500

/**
 * The given meetings as events. Those of a recurring meeting whose every occurrence the actor may see become one event
 * with its rule and overrides, at the place of the first of them; the rule gives none that is not given here. All
 * others are single events.
 */
export async function meetingEvents(
  actor: Actor,
  meetings: readonly StoredMeeting[],
  reader: FileReader,
): Promise<CalendarEvent[]> {
  const ids = new Set(meetings.flatMap(({ recurrenceId }) => recurrenceId ?? []))
  const recurrences = await visibleOf(actor, [...ids])
  const occurrences = occurrencesOf(meetings)
  const told = new Set<string>()
  return meetings.flatMap((meeting) => {
    const recurrence = recurrences.get(meeting.recurrenceId ?? '')
    if (!recurrence) return [meetingEvent(meeting, reader)]
    if (told.has(recurrence.id)) return []
    told.add(recurrence.id)
    return recurrenceEvents(recurrence, occurrences.get(recurrence.id) ?? [], reader)
  })
}

function occurrencesOf(meetings: readonly StoredMeeting[]): Map<string, StoredMeeting[]> {
  const found = new Map<string, StoredMeeting[]>()
  for (const meeting of meetings) {
    if (meeting.recurrenceId === null) continue
    const known = found.get(meeting.recurrenceId)
    if (known) known.push(meeting)
    else found.set(meeting.recurrenceId, [meeting])
  }
  return found
}

async function visibleOf(actor: Actor, ids: string[]): Promise<Map<string, StoredRecurrence>> {
  const found: StoredRecurrence[] = []
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const some = { id: { in: ids.slice(from, from + MOST_IDS) } }
    found.push(
      ...(await db.meetingRecurrence.findMany({ where: { AND: [visibleRecurrences(actor), some] } })),
    )
  }
  return new Map(found.map((recurrence) => [recurrence.id, recurrence]))
}

/** All the actor's visible, unarchived meetings that answer to `where`, by day, as `meetingEvents` takes them. */
export async function findCalendarMeetings(
  actor: Actor,
  where: Prisma.MeetingWhereInput,
): Promise<StoredMeeting[]> {
  return allRows((slice) =>
    db.meeting.findMany({
      where: { AND: [visibleMeetings(actor), where, { archivedAt: null }] },
      select: meetingSelection(actor),
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      ...slice,
    }),
  )
}

/** What `meetingEvents` needs of a meeting; pass as `select`. */
export function meetingSelection(actor: Actor) {
  return {
    id: true,
    uid: true,
    sequence: true,
    changedAt: true,
    cancelledAt: true,
    kind: true,
    status: true,
    title: true,
    startsAt: true,
    endsAt: true,
    zone: true,
    startsOn: true,
    endsOn: true,
    allDay: true,
    place: true,
    link: true,
    purpose: true,
    handling: true,
    marking: true,
    recurrenceId: true,
    originalStartsOn: true,
    participants: {
      where: { AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: {
        person: { select: nameSelection },
        organisation: { select: { nameDa: true, nameEn: true } },
      },
    },
  } as const satisfies Prisma.MeetingSelect
}
