import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { OrganisationKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleMembers } from '../access/visible-to.server'
import { personName } from '../people/person-name'
import { today } from '../time/plain-date'
import type { LadderStep, Standing } from './standing'

const include = {
  organisation: true,
  person: true,
  changes: { orderBy: [{ since: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.GroupMemberInclude

export type StoredMember = Prisma.GroupMemberGetPayload<{ include: typeof include }>

/** A group's memberships the actor may see, by name; also those of members archived since. */
export async function readMembers(actor: Actor, groupId: string): Promise<StoredMember[]> {
  const found = await db.groupMember.findMany({
    where: { AND: [visibleMembers(actor), { groupId, archivedAt: null }] },
    include,
  })
  const key = ({ organisation, person }: StoredMember) =>
    person?.sortKey ?? (actor.locale === 'da' ? organisation?.sortKeyDa : organisation?.sortKeyEn) ?? ''
  return found
    .map((member) => ({ member, key: key(member) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ member }) => member)
}

export function isPresent({ organisation, person }: StoredMember): boolean {
  return (organisation ?? person)?.archivedAt === null
}

/** A member's name in the reader's language, and where its own page is. */
export function nameOf({ organisation, person }: StoredMember, { locale }: Actor) {
  if (person) return { name: personName(person), href: `/people/${person.id}` }
  const name = (locale === 'da' ? organisation?.nameDa : organisation?.nameEn) ?? ''
  return { name, href: `/organisations/${organisation?.id ?? ''}` }
}

/** Its steps, oldest first; where none is written, the rung it stands on. A member archived is gone from that day. */
export function standingOf(member: StoredMember, { zone }: Actor): Standing {
  const { rung, since, changes, organisation, person } = member
  const steps: LadderStep[] = changes.length > 0 ? changes : [{ rung, since }]
  const archivedAt = (organisation ?? person)?.archivedAt ?? null
  return { steps, goneOn: archivedAt && today(archivedAt, zone) }
}

/** The sector given, else the one its kind of organisation belongs to. */
export function sectorOf({ sector, organisation }: StoredMember): string {
  return sector || (organisation ? sectorOfKind[organisation.kind] : '')
}

const sectorOfKind: Record<OrganisationKind, string> = {
  COMPANY: 'BUSINESS',
  BUSINESS_ASSOCIATION: 'BUSINESS',
  SOCIAL_PARTNER: 'BUSINESS',
  COUNTRY: 'PUBLIC',
  NATO_BODY: 'PUBLIC',
  EU_BODY: 'PUBLIC',
  UN_BODY: 'PUBLIC',
  INTERNATIONAL_BODY: 'PUBLIC',
  DANISH_AUTHORITY: 'PUBLIC',
  MISSION: 'PUBLIC',
  NGO: 'CIVIL_SOCIETY',
  RESEARCH_BODY: 'RESEARCH',
  THINK_TANK: 'THINK_TANK',
  MEDIUM: 'MEDIA',
}
