import type { Transaction } from '~/db.server'
import type { ReferenceData } from '../../../prisma/reference-data'
import { indexOrganisation } from '../search/index-record.server'
import { sortKey } from '../search/sort-key'
import { idsByKey, isMissing, type IdsByKey } from './reference-keys.server'

type OrganisationRecord = ReferenceData['organisations'][number]

/** Inserts the organisations whose key is missing, parents before children, with their aliases. */
export async function loadOrganisations(tx: Transaction, { organisations }: ReferenceData): Promise<void> {
  const ids = idsByKey(await tx.organisation.findMany({ select: { id: true, key: true } }))
  const missing = organisations.filter(isMissing(ids))
  for (let left = missing; left.length > 0;) {
    const ready = left.filter(({ parent }) => parent === undefined || ids.has(parent))
    if (ready.length === 0) throw new Error(`No parent for ${left.map(({ key }) => key).join(', ')}`)
    ids.add(
      await tx.organisation.createManyAndReturn({
        data: ready.map((record) => organisationRow(record, ids)),
        select: { id: true, key: true },
      }),
    )
    left = left.filter(isMissing(ids))
  }
  await tx.organisationAlias.createMany({
    data: missing.flatMap(({ key, aliases = [] }) =>
      aliases.map((name) => ({ organisationId: ids.need(key), name })),
    ),
  })
  for (const { key } of missing) await indexOrganisation(tx, ids.need(key))
}

function organisationRow(record: OrganisationRecord, ids: IdsByKey) {
  return {
    key: record.key,
    kind: record.kind,
    nameDa: record.da,
    nameEn: record.en,
    shortName: record.short ?? null,
    country: record.country ?? null,
    parentId: record.parent ? ids.need(record.parent) : null,
    website: record.website ?? null,
    ownHouse: record.ownHouse ?? false,
    sortKeyDa: sortKey(record.da),
    sortKeyEn: sortKey(record.en),
  }
}
