import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import type { Handling, Marking } from '../access/handling'
import { visibleMeetings, visibleMembers, visibleParticipants } from '../access/visible-to.server'
import type { Rung } from '~/generated/sqlite/enums'
import { latestFirst, type MeetingKey } from '../people/find-participations.server'
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
  const keys = await findMeetingKeys(actor, organisationId)
  const ids = keys.slice((page - 1) * meetingsPerPage, page * meetingsPerPage).map(({ id }) => id)
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: ids } }] },
    include: {
      participants: {
        where: visibleParticipants(actor),
        include: { person: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  const meetings = latestFirst(rows).map(
    ({ id, title, startsOn, status, kind, handling, marking, participants }) => ({
      id,
      title,
      startsOn,
      status,
      kind,
      handling,
      marking,
      participants: participants.map(({ person }) => personName(person)),
    }),
  )
  return { total: keys.length, meetings }
}

async function findMeetingKeys(actor: Actor, organisationId: string): Promise<MeetingKey[]> {
  const meeting = { select: { id: true, startsOn: true, archivedAt: true } }
  const [linked, represented] = await Promise.all([
    db.meetingOrganisation.findMany({
      where: { organisationId, meeting: visibleMeetings(actor) },
      select: { meeting },
    }),
    db.meetingParticipant.findMany({
      where: { AND: [visibleParticipants(actor), { organisationId }] },
      select: { meeting },
    }),
  ])
  const found = [...linked, ...represented].map((row) => row.meeting)
  const present = found.filter(({ archivedAt }) => archivedAt === null)
  return latestFirst([...new Map(present.map((each) => [each.id, each])).values()])
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
