import type { Transaction } from '~/db.server'
import type { ReferenceData } from '../../../prisma/reference-data'
import { sortKey } from '../search/sort-key'
import type { PlainDate } from '../time/plain-date'
import { idsByKey, isMissing } from './reference-keys.server'

/** Inserts missing groups, and in every group the prospects that never were members of it. */
export async function loadGroups(tx: Transaction, { groups }: ReferenceData, on: PlainDate): Promise<void> {
  const known = idsByKey(await tx.group.findMany({ select: { id: true, key: true } }))
  await tx.group.createMany({
    data: groups.filter(isMissing(known)).map((group) => ({
      key: group.key,
      nameDa: group.da,
      nameEn: group.en,
      purposeDa: group.purpose.da,
      purposeEn: group.purpose.en,
      memberKind: group.memberKind ?? 'ORGANISATION',
      target: group.target ?? null,
      leastMembers: group.leastMembers ?? null,
      mostMembers: group.mostMembers ?? null,
      sortKeyDa: sortKey(group.da),
      sortKeyEn: sortKey(group.en),
    })),
  })
  await loadProspects(tx, groups, on)
}

async function loadProspects(
  tx: Transaction,
  groups: ReferenceData['groups'],
  since: PlainDate,
): Promise<void> {
  const groupIds = idsByKey(await tx.group.findMany({ select: { id: true, key: true } }))
  const organisations = idsByKey(await tx.organisation.findMany({ select: { id: true, key: true } }))
  // reads as the system: only organisations are compared, among all memberships there ever were; nothing is shown.
  const stored = await tx.groupMember.findMany({
    where: { organisationId: { not: null } },
    select: { groupId: true, organisationId: true },
  })
  const known = new Set(stored.map(({ groupId, organisationId }) => `${groupId} ${organisationId}`))
  const rows = groups
    .flatMap(({ key, prospects }) =>
      prospects.map((prospect) => ({
        groupId: groupIds.need(key),
        organisationId: organisations.need(prospect),
        since,
      })),
    )
    .filter(({ groupId, organisationId }) => !known.has(`${groupId} ${organisationId}`))
  const members = await tx.groupMember.createManyAndReturn({ data: rows, select: { id: true, rung: true } })
  await tx.membershipChange.createMany({
    data: members.map(({ id, rung }) => ({ groupMemberId: id, rung, since })),
  })
}
