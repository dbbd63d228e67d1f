import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleFollowUps, visiblePlanningTasks } from '../access/visible-to.server'
import type { CalendarEvent } from '../calendar/calendar-event'
import { editionEvent } from '../calendar/record-event'
import type { FeedKey } from './feed-keys.server'
import { feedMeetings } from './feed-meetings.server'
import { type FeedReader, busyEvent, deadlineEvent, isConfidential, isRedacted } from './redacted-event'

/** SQLite takes few bound values in one query. */
const mostIds = 500

/**
 * The records as events, in the order of the keys within each kind. What is confidential – a LIMITED record or one
 * that is marked – leaves as a busy time only, whatever the feed's content: the address is all that guards it.
 */
export async function feedEvents(
  actor: Actor,
  keys: readonly FeedKey[],
  reader: FeedReader,
): Promise<CalendarEvent[]> {
  const events = [
    ...(await editionsOf(actor, idsOf(keys, 'edition'), reader)),
    ...(await feedMeetings(actor, idsOf(keys, 'meeting'), reader)),
    ...(await followUpsOf(actor, idsOf(keys, 'followUp'), reader)),
    ...(await planningTasksOf(actor, idsOf(keys, 'planningTask'), reader)),
  ]
  return events.map((event) => withAlarm(event, reader))
}

async function editionsOf(actor: Actor, chunks: string[][], reader: FeedReader): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = []
  for (const ids of chunks) {
    const rows = await db.edition.findMany({
      where: { AND: [visibleEditions(actor), { id: { in: ids } }] },
      include: { series: { select: { nameDa: true, nameEn: true } } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    })
    for (const row of rows) {
      const event = editionEvent(row, reader)
      events.push(...(isRedacted(row, reader) ? busyEvent(row.id, event, reader) : [event]))
    }
  }
  return events
}

const parentSelection = { select: { handling: true, marking: true } } as const

async function followUpsOf(actor: Actor, chunks: string[][], reader: FeedReader): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = []
  for (const ids of chunks) {
    const rows = await db.followUp.findMany({
      where: { AND: [visibleFollowUps(actor), { id: { in: ids } }] },
      // Visible with the follow-up: visibleFollowUps asks for both.
      include: { meeting: parentSelection, edition: parentSelection },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
    for (const { dueOn, meeting, edition, ...row } of rows) {
      if (!dueOn) continue
      const page = row.meetingId ? `/meetings/${row.meetingId}` : `/follow-ups/${row.id}/edit`
      const hidden = [meeting, edition].some((parent) => parent && isConfidential(parent))
      events.push(deadlineEvent({ ...row, dueOn, kind: 'followUp', page, hidden }, reader))
    }
  }
  return events
}

async function planningTasksOf(
  actor: Actor,
  chunks: string[][],
  reader: FeedReader,
): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = []
  for (const ids of chunks) {
    const rows = await db.planningTask.findMany({
      where: { AND: [visiblePlanningTasks(actor), { id: { in: ids } }] },
      include: { edition: parentSelection },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
    for (const { edition, title, ...row } of rows) {
      const hidden = isConfidential(edition)
      const page = `/editions/${row.editionId}`
      events.push(deadlineEvent({ ...row, text: title, kind: 'planningTask', page, hidden }, reader))
    }
  }
  return events
}

/** Before what has an hour and takes place; what is told as busy has none. */
function withAlarm(event: CalendarEvent, { alarmMinutes }: FeedReader): CalendarEvent {
  const rings = alarmMinutes !== null && !event.time.allDay && event.status === 'CONFIRMED'
  return rings ? { ...event, alarmMinutes } : event
}

function idsOf(keys: readonly FeedKey[], of: FeedKey['of']): string[][] {
  const ids = keys.filter((key) => key.of === of).map(({ id }) => id)
  return Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, chunk) =>
    ids.slice(chunk * mostIds, (chunk + 1) * mostIds),
  )
}
