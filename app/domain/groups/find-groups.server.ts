import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor, Locale } from '../access/actor'
import { visibleMembers } from '../access/visible-to.server'
import { fold } from '../search/fold'
import { memberCount, noMembers, type MemberKind, type RungCounts } from './group'

export type GroupRow = {
  id: string
  name: string
  purpose: string
  memberKind: MemberKind
  target: number | null
  leastMembers: number | null
  mostMembers: number | null
  counts: RungCounts
}

export type GroupListQuery = {
  q?: string
  memberKind?: MemberKind
  sort?: 'name' | 'members' | 'active'
  descending?: boolean
  page?: number
}

const pageSize = 50

/** Memberships not removed, of members not archived. */
export const currentMembers: Prisma.GroupMemberWhereInput = {
  archivedAt: null,
  OR: [{ organisation: { archivedAt: null } }, { person: { archivedAt: null } }],
}

/** The office's groups with their members by rung, as many as the actor may see. */
export async function findGroups(
  actor: Actor,
  { q = '', memberKind, sort = 'name', descending = false, page = 1 }: GroupListQuery,
): Promise<{ rows: GroupRow[]; total: number; pageSize: number }> {
  // An office has some dozens of groups, so they are matched and sorted here rather than indexed.
  const groups = await db.group.findMany({
    where: { archivedAt: null, ...(memberKind && { memberKind }) },
    orderBy: actor.locale === 'da' ? { sortKeyDa: 'asc' } : { sortKeyEn: 'asc' },
  })
  const words = fold(q).split(' ')
  const matching = groups.filter((group) => {
    const text = fold(`${group.nameDa} ${group.nameEn} ${group.purposeDa} ${group.purposeEn}`)
    return words.every((word) => text.includes(word))
  })
  const counts = await countMembers(
    actor,
    matching.map(({ id }) => id),
  )
  const rows = matching.map((group) => ({
    id: group.id,
    ...textOf(group, actor.locale),
    memberKind: group.memberKind,
    target: group.target,
    leastMembers: group.leastMembers,
    mostMembers: group.mostMembers,
    counts: counts.get(group.id) ?? noMembers,
  }))
  const first = (page - 1) * pageSize
  return { rows: sorted(rows, sort, descending).slice(first, first + pageSize), total: rows.length, pageSize }
}

/** The visible members of each group by rung. */
async function countMembers(actor: Actor, groupIds: string[]): Promise<Map<string, RungCounts>> {
  const found = await db.groupMember.groupBy({
    by: ['groupId', 'rung'],
    where: { AND: [visibleMembers(actor), currentMembers, { groupId: { in: groupIds } }] },
    _count: true,
  })
  const counts = new Map<string, RungCounts>()
  for (const { groupId, rung, _count } of found) {
    counts.set(groupId, { ...(counts.get(groupId) ?? noMembers), [rung]: _count })
  }
  return counts
}

export type GroupTexts = { nameDa: string; nameEn: string; purposeDa: string; purposeEn: string }

/** A group's name and purpose in one language. */
export function textOf(group: GroupTexts, locale: Locale): { name: string; purpose: string } {
  return locale === 'da'
    ? { name: group.nameDa, purpose: group.purposeDa }
    : { name: group.nameEn, purpose: group.purposeEn }
}

/** Rows come by name, and those alike stay so. */
function sorted(rows: GroupRow[], sort: GroupListQuery['sort'], descending: boolean): GroupRow[] {
  if (sort === 'name') return descending ? rows.toReversed() : rows
  const size = ({ counts }: GroupRow) => (sort === 'members' ? memberCount(counts) : counts.ACTIVE)
  return rows.toSorted((a, b) => (descending ? size(b) - size(a) : size(a) - size(b)))
}
