import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMembers } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import { currentMembers, textOf } from './find-groups.server'
import { findOwnerNames } from './find-owners.server'
import { ladder, noMembers, type MemberKind, type Rung, type RungCounts } from './group'

export type MemberRow = {
  id: string
  name: string
  /** Where the member's own page is. */
  href: string
  limited: boolean
  country: string | null
  rung: Rung
  since: PlainDate
  owner: string | null
  nextStep: string
  nextStepOn: PlainDate | null
}

export type GroupPage = {
  id: string
  name: string
  purpose: string
  memberKind: MemberKind
  target: number | null
  leastMembers: number | null
  mostMembers: number | null
  counts: RungCounts
  members: MemberRow[]
}

const memberInclude = { organisation: true, person: true } as const

/** A group with the members the actor may see, highest rung first. Throws NotFound. */
export async function findGroup(actor: Actor, id: string): Promise<GroupPage> {
  const group = await db.group.findFirst({ where: { id, archivedAt: null } })
  if (!group) throw new NotFound()
  const found = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), currentMembers, { groupId: id }] },
    include: memberInclude,
  })
  const owners = await findOwnerNames(
    actor,
    found.flatMap(({ ownerId }) => ownerId ?? []),
  )
  const members = found
    .map((member) => ({ row: memberRow(member, owners, actor), key: sortKeyOf(member, actor) }))
    .sort((a, b) => order(a.row.rung) - order(b.row.rung) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
  const counts = { ...noMembers }
  for (const { rung } of members) counts[rung]++
  const { memberKind, target, leastMembers, mostMembers } = group
  return {
    id,
    ...textOf(group, actor.locale),
    memberKind,
    target,
    leastMembers,
    mostMembers,
    counts,
    members,
  }
}

/** The fields of the group's edit form, as text, and the version they were read at. Throws NotFound. */
export async function findGroupForm(_actor: Actor, id: string) {
  const group = await db.group.findFirst({ where: { id, archivedAt: null } })
  if (!group) throw new NotFound()
  return { version: group.version, values: groupFormValues(group) }
}

type StoredGroup = Prisma.GroupGetPayload<object>

/** A group's form fields as the form shows them. */
export function groupFormValues(group: StoredGroup) {
  const { nameDa, nameEn, purposeDa, purposeEn } = group
  const text = (value: number | null) => (value === null ? '' : String(value))
  return {
    nameDa,
    nameEn,
    purposeDa,
    purposeEn,
    target: text(group.target),
    leastMembers: text(group.leastMembers),
    mostMembers: text(group.mostMembers),
    windowDays: text(group.windowDays),
    leastMeetings: text(group.leastMeetings),
  }
}

type FoundMember = Prisma.GroupMemberGetPayload<{ include: typeof memberInclude }>

function memberRow(member: FoundMember, owners: Map<string, string>, { locale }: Actor): MemberRow {
  const { organisation, person, ownerId } = member
  return {
    id: member.id,
    name: person
      ? personName(person)
      : ((locale === 'da' ? organisation?.nameDa : organisation?.nameEn) ?? ''),
    href: person ? `/people/${person.id}` : `/organisations/${organisation?.id ?? ''}`,
    limited: person?.handling === 'LIMITED',
    country: person ? person.country : (organisation?.country ?? null),
    rung: member.rung,
    since: member.since,
    owner: owners.get(ownerId ?? '') ?? null,
    nextStep: member.nextStep,
    nextStepOn: member.nextStepOn,
  }
}

function sortKeyOf({ organisation, person }: FoundMember, { locale }: Actor): string {
  return person?.sortKey ?? (locale === 'da' ? organisation?.sortKeyDa : organisation?.sortKeyEn) ?? ''
}

/** Active members first, then down the ladder, then those who rest or have left. */
function order(rung: Rung): number {
  const shown: Rung[] = ['ACTIVE', 'IN_DIALOGUE', 'APPROACHED', 'PROSPECT', 'DORMANT', 'LEFT']
  return shown.indexOf(rung) < 0 ? ladder.length : shown.indexOf(rung)
}
