import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMembers, visibleParticipants } from '../access/visible-to.server'
import { currentMembers } from './find-groups.server'
import { listMeetings, type MeetingRows } from './list-meetings.server'

/**
 * The visible meetings in which a visible member that has not left took part: the organisation itself,
 * someone in its capacity that day, or the person. Newest first.
 */
export async function findGroupMeetings(actor: Actor, groupId: string, page = 1): Promise<MeetingRows> {
  const members = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId, rung: { not: 'LEFT' } }] },
    select: { organisationId: true, personId: true },
  })
  const organisationIds = members.flatMap(({ organisationId }) => organisationId ?? [])
  const personIds = members.flatMap(({ personId }) => personId ?? [])
  const ofMembers = { OR: [{ organisationId: { in: organisationIds } }, { personId: { in: personIds } }] }
  const tookPart: Prisma.MeetingParticipantWhereInput = {
    AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }, ofMembers],
  }
  const fitting = {
    OR: [
      { organisations: { some: { organisationId: { in: organisationIds } } } },
      { participants: { some: tookPart } },
    ],
  }
  return listMeetings(actor, fitting, page)
}
