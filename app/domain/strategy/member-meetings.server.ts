import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleParticipants } from '../access/visible-to.server'
import type { PlainDate } from '../time/plain-date'

export type MemberMeeting = { id: string; title: string; on: PlainDate }

// Held or not is looked at here: asked of the joined meeting, SQLite reads all held meetings there are.
const meetingColumns = { id: true, title: true, startsOn: true, status: true, archivedAt: true } as const

/** More ids than this are not bound in one query. */
const mostIds = 400

/**
 * The held meetings, up to a day, at which somebody the actor may see had a post at each of the organisations that day;
 * of persons, those they took part in themselves. Oldest first, by organisation or person id.
 */
export async function findMemberMeetings(
  actor: Actor,
  { organisationIds, personIds }: { organisationIds: string[]; personIds: string[] },
  to: PlainDate,
): Promise<Map<string, MemberMeeting[]>> {
  const found = new Map<string, Map<string, MemberMeeting>>()
  for (const of of [
    ...chunks(organisationIds).map((ids) => ({ organisationId: { in: ids } })),
    ...chunks(personIds).map((ids) => ({ personId: { in: ids } })),
  ]) {
    const rows = await db.meetingParticipant.findMany({
      where: {
        AND: [visibleParticipants(actor), of, { role: { in: ['HOST', 'PARTICIPANT'] } }],
      },
      select: { organisationId: true, personId: true, meeting: { select: meetingColumns } },
    })
    for (const { organisationId, personId, meeting } of rows) {
      if (meeting.status !== 'HELD' || meeting.archivedAt !== null || meeting.startsOn > to) continue
      const key = 'organisationId' in of ? (organisationId ?? '') : personId
      const { id, title, startsOn: on } = meeting
      found.set(key, (found.get(key) ?? new Map<string, MemberMeeting>()).set(id, { id, title, on }))
    }
  }
  return new Map([...found].map(([key, meetings]) => [key, [...meetings.values()].sort(oldestFirst)]))
}

function oldestFirst(one: MemberMeeting, other: MemberMeeting): number {
  return one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? -1 : 1
}

function chunks(ids: string[]): string[][] {
  const distinct = [...new Set(ids)]
  return Array.from({ length: Math.ceil(distinct.length / mostIds) }, (_, index) =>
    distinct.slice(index * mostIds, (index + 1) * mostIds),
  )
}
