import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import type { PlainDate } from '../time/plain-date'

/**
 * Meetings are reached from the persons, whose participations are few and indexed; what the meeting must be is
 * judged afterwards. Asked the other way round, a database without statistics walks through every meeting.
 */
const meetingKey = { select: { id: true, startsOn: true, status: true, archivedAt: true } } as const

const present: ('HOST' | 'PARTICIPANT')[] = ['HOST', 'PARTICIPANT']

export type MeetingKey = { id: string; startsOn: PlainDate }

/** The meetings the actor may see in which the person is named in any role, latest first. */
export async function findMeetingKeys(actor: Actor, personId: string): Promise<MeetingKey[]> {
  const rows = await db.meetingParticipant.findMany({
    where: { AND: [visibleParticipants(actor), { personId }] },
    select: { meeting: meetingKey },
  })
  return latestFirst(rows.map(({ meeting }) => meeting).filter(({ archivedAt }) => archivedAt === null))
}

/**
 * Persons who took part in a held meeting with the actor, or of an office. The conditions on the meeting are worded
 * so that no index answers them: SQLite would otherwise walk through the office's meetings once for each person.
 */
export function metBy(actor: Actor, who: 'me' | { officeId: string }): Prisma.PersonWhereInput {
  const held: Prisma.MeetingWhereInput = { status: { notIn: ['PLANNED', 'CANCELLED'] }, archivedAt: null }
  const whose: Prisma.MeetingWhereInput =
    who === 'me'
      ? { participants: { some: { personId: actor.personId, role: { in: present } } } }
      : { officeId: { startsWith: who.officeId } }
  const meeting = { AND: [visibleMeetings(actor), held, whose] }
  return {
    participations: { some: { role: { in: present }, meeting } },
    ...(who === 'me' ? { id: { not: actor.personId } } : {}),
  }
}

export function isHeld({ status, archivedAt }: { status: string; archivedAt: Date | null }): boolean {
  return status === 'HELD' && archivedAt === null
}

export function latestFirst<T extends MeetingKey>(meetings: T[]): T[] {
  return [...meetings].sort((a, b) => b.startsOn.localeCompare(a.startsOn) || b.id.localeCompare(a.id))
}
