import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Handling, Marking } from '../access/handling'
import { visibleMeetings, visibleMembers, visibleParticipants } from '../access/visible-to.server'
import type { Rung } from '~/generated/sqlite/enums'
import { personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import { findAccountNames } from '../notes/find-notes.server'

export const meetingsPerPage = 20

export type ListedMeeting = {
  id: string
  title: string
  startsOn: PlainDate
  status: 'PLANNED' | 'HELD' | 'CANCELLED'
  kind: string
  handling: Handling
  marking: Marking
  /** The participants the actor may see. */
  participants: string[]
}

/** One page of the visible meetings with the organisation or with people who stood for it, newest first. */
export async function findOrganisationMeetings(
  actor: Actor,
  organisationId: string,
  page: number,
): Promise<{ total: number; meetings: ListedMeeting[] }> {
  const where = {
    AND: [
      visibleMeetings(actor),
      { archivedAt: null },
      {
        OR: [
          { organisations: { some: { organisationId } } },
          { participants: { some: { AND: [visibleParticipants(actor), { organisationId }] } } },
        ],
      },
    ],
  }
  const [total, rows] = await Promise.all([
    db.meeting.count({ where }),
    db.meeting.findMany({
      where,
      include: {
        participants: {
          where: visibleParticipants(actor),
          include: { person: true },
          orderBy: { position: 'asc' },
        },
      },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * meetingsPerPage,
      take: meetingsPerPage,
    }),
  ])
  const meetings = rows.map(({ id, title, startsOn, status, kind, handling, marking, participants }) => ({
    id,
    title,
    startsOn,
    status,
    kind,
    handling,
    marking,
    participants: participants.map(({ person }) => personName(person)),
  }))
  return { total, meetings }
}

export type Membership = {
  groupId: string
  name: string
  rung: Rung
  since: PlainDate
  owner: string
}

/** The groups an organisation or a person belongs to, with the rung it stands on. */
export async function findMemberships(
  actor: Actor,
  member: { organisationId: string } | { personId: string },
): Promise<Membership[]> {
  const rows = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), { ...member, archivedAt: null, group: { archivedAt: null } }] },
    include: { group: true },
    orderBy: { group: actor.locale === 'da' ? { sortKeyDa: 'asc' } : { sortKeyEn: 'asc' } },
  })
  const owners = await findAccountNames(
    actor,
    rows.flatMap((row) => row.ownerId ?? []),
  )
  return rows.map(({ groupId, group, rung, since, ownerId }) => ({
    groupId,
    name: actor.locale === 'da' ? group.nameDa : group.nameEn,
    rung,
    since,
    owner: owners.get(ownerId ?? '') ?? '',
  }))
}
