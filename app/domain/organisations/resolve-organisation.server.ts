import type { Transaction } from '~/db.server'
import type { OrganisationKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { namedWords } from '../people/matching-words.server'
import { fold } from '../search/fold'
import { indexOrganisation } from '../search/index-record.server'
import { sortKey } from '../search/sort-key'

/**
 * The organisation a form means: the one chosen, else the one of exactly that name or alias, else a new one.
 * Throws Invalid at `field` when the chosen one is gone or several bear the name.
 */
export async function resolveOrganisation(
  tx: Transaction,
  actor: Actor,
  given: { id?: string | undefined; name?: string | undefined; kind?: OrganisationKind },
  field: string,
): Promise<string | null> {
  if (given.id) {
    const chosen = await tx.organisation.findFirst({ where: { id: given.id, archivedAt: null } })
    if (!chosen) throw new Invalid([{ field, code: 'notFoundChoice' }])
    return chosen.id
  }
  if (!given.name) return null
  const named = await findOrganisationsNamed(tx, given.name)
  if (named.length > 1) throw new Invalid([{ field, code: 'ambiguousChoice' }])
  return named[0] ?? createOrganisationInPlace(tx, actor, given.name, given.kind)
}

/** Ids of the organisations whose name, short name or alias is this one, letter forms aside. */
export async function findOrganisationsNamed(tx: Transaction, name: string): Promise<string[]> {
  const wanted = fold(name)
  if (wanted === '') return []
  const candidates = await tx.organisation.findMany({
    where: {
      archivedAt: null,
      searchEntries: { some: namedWords('organisation', name) },
    },
    select: { id: true, nameDa: true, nameEn: true, shortName: true, aliases: { select: { name: true } } },
  })
  return candidates
    .filter(({ nameDa, nameEn, shortName, aliases }) =>
      [nameDa, nameEn, shortName ?? '', ...aliases.map((alias) => alias.name)].some(
        (n) => fold(n) === wanted,
      ),
    )
    .map(({ id }) => id)
}

/** A bare organisation known by name only; its kind is a company until someone says otherwise. */
async function createOrganisationInPlace(
  tx: Transaction,
  actor: Actor,
  name: string,
  kind: OrganisationKind = 'COMPANY',
): Promise<string> {
  demand(actor, 'organisation.create')
  const { id } = await tx.organisation.create({
    data: { kind, nameDa: name, nameEn: name, sortKeyDa: sortKey(name), sortKeyEn: sortKey(name) },
  })
  await indexOrganisation(tx, id)
  await recordChange(tx, actor, { action: 'organisation.create', subject: { kind: 'organisation', id } })
  return id
}
