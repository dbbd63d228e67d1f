import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Handling, MeetingKind, MeetingStatus } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleMembers, visibleParticipants } from '../access/visible-to.server'
import { currentMembers } from './find-groups.server'

export type GroupMeetingRow = {
  id: string
  title: string
  kind: MeetingKind
  status: MeetingStatus
  startsOn: string
  handling: Handling
  organisations: { id: string; name: string }[]
}

const pageSize = 20

/**
 * The visible meetings in which a visible member that has not left took part: the organisation itself,
 * someone in its capacity that day, or the person. Newest first.
 */
export async function findGroupMeetings(
  actor: Actor,
  groupId: string,
  page = 1,
): Promise<{ rows: GroupMeetingRow[]; total: number; pageSize: number }> {
  const members = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId, rung: { not: 'LEFT' } }] },
    select: { organisationId: true, personId: true },
  })
  const organisationIds = members.flatMap(({ organisationId }) => organisationId ?? [])
  const personIds = members.flatMap(({ personId }) => personId ?? [])
  const where: Prisma.MeetingWhereInput = {
    AND: [
      visibleMeetings(actor),
      { archivedAt: null },
      {
        OR: [
          { organisations: { some: { organisationId: { in: organisationIds } } } },
          {
            participants: {
              some: {
                AND: [
                  visibleParticipants(actor),
                  { role: { in: ['HOST', 'PARTICIPANT'] } },
                  { OR: [{ organisationId: { in: organisationIds } }, { personId: { in: personIds } }] },
                ],
              },
            },
          },
        ],
      },
    ],
  }
  const [total, meetings] = await Promise.all([
    db.meeting.count({ where }),
    db.meeting.findMany({
      where,
      orderBy: [{ startsOn: 'desc' }, { startsAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      include: { organisations: { include: { organisation: true } } },
    }),
  ])
  const rows = meetings.map(({ id, title, kind, status, startsOn, handling, organisations }) => ({
    id,
    title,
    kind,
    status,
    startsOn,
    handling,
    organisations: organisations.map(({ organisation }) => ({
      id: organisation.id,
      name: actor.locale === 'da' ? organisation.nameDa : organisation.nameEn,
    })),
  }))
  return { rows, total, pageSize }
}
