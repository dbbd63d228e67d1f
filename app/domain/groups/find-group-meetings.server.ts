import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleMembers, visibleParticipants } from '../access/visible-to.server'
import { currentMembers } from './find-groups.server'
import { listMeetings, meetingOrder, type MeetingKey, type MeetingRows } from './list-meetings.server'

/**
 * The visible meetings in which a visible member that has not left took part: the organisation itself,
 * someone in its capacity that day, or the person. Newest first.
 */
export async function findGroupMeetings(actor: Actor, groupId: string, page = 1): Promise<MeetingRows> {
  const members = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId, rung: { not: 'LEFT' } }] },
    select: { organisationId: true, personId: true },
  })
  const organisationId = { in: members.flatMap((member) => member.organisationId ?? []) }
  const personId = { in: members.flatMap((member) => member.personId ?? []) }
  // One question each: asked together with OR, neither database uses the index of either.
  const found = await Promise.all([
    meetingsNaming(actor, organisationId),
    meetingsAttended(actor, { organisationId }),
    meetingsAttended(actor, { personId }),
  ])
  return listMeetings(actor, found.flat(), page)
}

async function meetingsNaming(actor: Actor, organisationId: { in: string[] }): Promise<MeetingKey[]> {
  const rows = await db.meetingOrganisation.findMany({
    where: { organisationId, meeting: { AND: [visibleMeetings(actor), { archivedAt: null }] } },
    select: { meeting: { select: meetingOrder } },
  })
  return rows.map(({ meeting }) => meeting)
}

async function meetingsAttended(
  actor: Actor,
  members: Prisma.MeetingParticipantWhereInput,
): Promise<MeetingKey[]> {
  const tookPart: Prisma.MeetingParticipantWhereInput = {
    role: { in: ['HOST', 'PARTICIPANT'] },
    meeting: { archivedAt: null },
  }
  const rows = await db.meetingParticipant.findMany({
    where: { AND: [visibleParticipants(actor), tookPart, members] },
    select: { meeting: { select: meetingOrder } },
  })
  return rows.map(({ meeting }) => meeting)
}
