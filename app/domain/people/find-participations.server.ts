import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleParticipants, visiblePersons } from '../access/visible-to.server'
import type { PlainDate } from '../time/plain-date'

/**
 * Meetings are reached from the persons, whose participations are few and indexed; what the meeting must be is
 * judged afterwards. Asked the other way round, a database without statistics walks through every meeting.
 */
const meetingKey = { select: { id: true, startsOn: true, status: true, archivedAt: true } } as const

const present: ('HOST' | 'PARTICIPANT')[] = ['HOST', 'PARTICIPANT']

/** SQLite binds at most 32,766 values in one statement. */
export const mostIds = 30_000

export type MeetingKey = { id: string; startsOn: PlainDate }

/** The meetings the actor may see in which the person is named in any role, latest first. */
export async function findMeetingKeys(actor: Actor, personId: string): Promise<MeetingKey[]> {
  const rows = await db.meetingParticipant.findMany({
    where: { AND: [visibleParticipants(actor), { personId }] },
    select: { meeting: meetingKey },
  })
  return latestFirst(rows.map(({ meeting }) => meeting).filter(({ archivedAt }) => archivedAt === null))
}

/** The day of each person's latest held meeting that the actor may see. */
export async function findLastContacts(actor: Actor, personIds: string[]): Promise<Map<string, PlainDate>> {
  const rows = await db.meetingParticipant.findMany({
    where: { AND: [visibleParticipants(actor), { personId: { in: personIds }, role: { in: present } }] },
    select: { personId: true, meeting: meetingKey },
  })
  const latest = new Map<string, PlainDate>()
  for (const { personId, meeting } of rows) {
    if (!isHeld(meeting)) continue
    if (meeting.startsOn > (latest.get(personId) ?? '')) latest.set(personId, meeting.startsOn)
  }
  return latest
}

/** The persons the actor has met: who took part in a held meeting in which the actor did. */
export async function findMetPersons(actor: Actor): Promise<string[]> {
  const own = await db.meetingParticipant.findMany({
    where: { AND: [visibleParticipants(actor), { personId: actor.personId, role: { in: present } }] },
    select: { meeting: meetingKey },
  })
  const meetingIds = own
    .map(({ meeting }) => meeting)
    .filter(isHeld)
    .map(({ id }) => id)
  const rows = await db.meetingParticipant.groupBy({
    by: ['personId'],
    where: {
      meetingId: { in: meetingIds },
      personId: { not: actor.personId },
      role: { in: present },
      person: visiblePersons(actor),
    },
  })
  return rows.map(({ personId }) => personId)
}

/** The persons an office has met: who took part in a held meeting of the office that the actor may see. */
export async function findMetByOffice(actor: Actor, officeId: string): Promise<string[]> {
  const held = { officeId, status: 'HELD' as const, archivedAt: null }
  const rows = await db.meetingParticipant.groupBy({
    by: ['personId'],
    where: { AND: [visibleParticipants(actor), { role: { in: present }, meeting: held }] },
    orderBy: { personId: 'asc' },
    take: mostIds,
  })
  return rows.map(({ personId }) => personId)
}

export function isHeld({ status, archivedAt }: { status: string; archivedAt: Date | null }): boolean {
  return status === 'HELD' && archivedAt === null
}

export function latestFirst<T extends MeetingKey>(meetings: T[]): T[] {
  return [...meetings].sort((a, b) => b.startsOn.localeCompare(a.startsOn) || b.id.localeCompare(a.id))
}
