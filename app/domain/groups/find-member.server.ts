import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMembers } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import { textOf } from './find-groups.server'
import { findOwnerNames } from './find-owners.server'
import type { Rung } from './group'

export type MemberForm = {
  id: string
  version: number
  name: string
  group: { id: string; name: string }
  rung: Rung
  since: PlainDate
  ownerId: string | null
  nextStep: string
  nextStepOn: PlainDate | null
  /** The steps on the ladder, newest first. */
  steps: { rung: Rung; since: PlainDate; reason: string; by: string | null }[]
}

/** A visible membership with its steps, as its form shows it. Throws NotFound. */
export async function findMember(actor: Actor, groupId: string, id: string): Promise<MemberForm> {
  const member = await db.groupMember.findFirst({
    where: { AND: [visibleMembers(actor), { id, groupId, archivedAt: null, group: { archivedAt: null } }] },
    include: {
      group: true,
      organisation: true,
      person: true,
      changes: {
        orderBy: [{ since: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
      },
    },
  })
  if (!member) throw new NotFound()
  const names = await findOwnerNames(
    actor,
    member.changes.flatMap(({ changedById }) => changedById ?? []),
  )
  const { organisation, person, group } = member
  const organisationName = actor.locale === 'da' ? organisation?.nameDa : organisation?.nameEn
  return {
    id,
    version: member.version,
    name: person ? personName(person) : (organisationName ?? ''),
    group: { id: groupId, name: textOf(group, actor.locale).name },
    rung: member.rung,
    since: member.since,
    ownerId: member.ownerId,
    nextStep: member.nextStep,
    nextStepOn: member.nextStepOn,
    steps: member.changes.map(({ rung, since, reason, changedById }) => ({
      rung,
      since,
      reason,
      by: changedById === null ? null : (names.get(changedById) ?? null),
    })),
  }
}

export type Membership = {
  id: string
  groupId: string
  group: string
  rung: Rung
  since: PlainDate
  owner: string | null
  nextStep: string
  nextStepOn: PlainDate | null
}

/** The groups an organisation or a person belongs to or has left, for their pages. */
export async function findMemberships(
  actor: Actor,
  of: { organisationId: string } | { personId: string },
): Promise<Membership[]> {
  const members = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), of, { archivedAt: null, group: { archivedAt: null } }] },
    include: { group: true },
    orderBy: { group: actor.locale === 'da' ? { sortKeyDa: 'asc' } : { sortKeyEn: 'asc' } },
  })
  const owners = await findOwnerNames(
    actor,
    members.flatMap(({ ownerId }) => ownerId ?? []),
  )
  return members.map((member) => ({
    id: member.id,
    groupId: member.groupId,
    group: textOf(member.group, actor.locale).name,
    rung: member.rung,
    since: member.since,
    owner: member.ownerId === null ? null : (owners.get(member.ownerId) ?? null),
    nextStep: member.nextStep,
    nextStepOn: member.nextStepOn,
  }))
}
