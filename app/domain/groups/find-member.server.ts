import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMembers } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import { textOf } from './find-groups.server'
import { findOwnerNames } from './find-owners.server'
import type { MemberKind, Rung } from './group'
import type { StoredFields } from './member-fields'
import { termEnd } from './standing'

export type MemberForm = StoredFields & {
  id: string
  version: number
  name: string
  /** Where the member's own page is. */
  href: string
  limited: boolean
  group: { id: string; name: string; memberKind: MemberKind }
  owner: string | null
  /** The last day of its term of office, agreed or reckoned. */
  termEnd: PlainDate | null
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
    [member.ownerId, ...member.changes.map(({ changedById }) => changedById)].filter((id) => id !== null),
  )
  const { organisation, person, group } = member
  const organisationName = actor.locale === 'da' ? organisation?.nameDa : organisation?.nameEn
  return {
    id,
    version: member.version,
    name: person ? personName(person) : (organisationName ?? ''),
    href: person ? `/people/${person.id}` : `/organisations/${organisation?.id ?? ''}`,
    limited: person?.handling === 'LIMITED',
    group: { id: groupId, name: textOf(group, actor.locale).name, memberKind: group.memberKind },
    ...fieldsOf(member),
    owner: names.get(member.ownerId ?? '') ?? null,
    termEnd: termEnd(member, group.termMonths),
    steps: member.changes.map(({ rung, since, reason, changedById }) => ({
      rung,
      since,
      reason,
      by: names.get(changedById ?? '') ?? null,
    })),
  }
}

function fieldsOf(member: StoredFields): StoredFields {
  const { rung, since, ownerId, nextStep, nextStepOn, expectedOn, termEndsOn } = member
  const { interests, sector, gender, region } = member
  return {
    ...{ rung, since, ownerId, nextStep, nextStepOn, expectedOn, termEndsOn },
    ...{ interests, sector, gender, region },
  }
}
