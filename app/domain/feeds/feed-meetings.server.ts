import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMeetings } from '../access/visible-to.server'
import type { CalendarEvent } from '../calendar/calendar-event'
import { meetingEvents, meetingSelection } from '../calendar/meeting-events.server'
import { type StoredMeeting, meetingEvent } from '../calendar/record-event'
import { type FeedReader, busyEvent, isRedacted } from './redacted-event'

/** A feed is no place to read a long purpose; the meeting's page is one tap away. */
const longestPurpose = 2_000

/** The meetings with these ids, in chunks that one query takes, as the feed's events. */
export async function feedMeetings(
  actor: Actor,
  chunks: string[][],
  reader: FeedReader,
): Promise<CalendarEvent[]> {
  const found: StoredMeeting[] = []
  for (const ids of chunks) found.push(...(await readMeetings(actor, ids)))
  const hidden = found.filter((meeting) => isRedacted(meeting, reader))
  const told = found.filter((meeting) => !isRedacted(meeting, reader))
  const withRule = await withoutConfidentialRules(actor, told)
  return [
    ...hidden.flatMap((meeting) => busyEvent(meeting.id, meetingEvent(meeting, reader), reader)),
    ...(await meetingEvents(actor, withRule, reader)),
  ]
}

async function readMeetings(actor: Actor, ids: string[]): Promise<StoredMeeting[]> {
  const { participants, ...selection } = meetingSelection(actor)
  // A confidential person's name does not leave either.
  const open = { person: { handling: 'OPEN', marking: 'NONE' } } as const
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: ids } }] },
    select: { ...selection, participants: { ...participants, where: { AND: [participants.where, open] } } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, purpose: shortened(row.purpose) }))
}

/**
 * A rule has texts of its own, written for all its occurrences: when one of them is confidential, the others stand
 * alone with theirs.
 */
async function withoutConfidentialRules(actor: Actor, told: StoredMeeting[]): Promise<StoredMeeting[]> {
  const recurring = told.some(({ recurrenceId }) => recurrenceId !== null)
  if (!recurring) return told
  const rows = await db.meeting.findMany({
    where: {
      AND: [
        visibleMeetings(actor),
        { recurrenceId: { not: null } },
        { OR: [{ handling: 'LIMITED' }, { marking: { not: 'NONE' } }] },
      ],
    },
    select: { recurrenceId: true },
    distinct: ['recurrenceId'],
  })
  const confidential = new Set(rows.map(({ recurrenceId }) => recurrenceId))
  return told.map((meeting) =>
    confidential.has(meeting.recurrenceId) ? { ...meeting, recurrenceId: null } : meeting,
  )
}

function shortened(purpose: string): string {
  return purpose.length > longestPurpose ? `${purpose.slice(0, longestPurpose - 1)}…` : purpose
}
