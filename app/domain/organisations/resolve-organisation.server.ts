import type { Reader, Transaction } from '~/db.server'
import type { Organisation } from '~/generated/sqlite/client'
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
 * The organisation a form means: the one chosen, else the one of exactly that name or alias, else a new one. A
 * name that is not the chosen one's was typed after choosing, and counts. Throws Invalid at `field` when the
 * chosen one is gone or several bear the name.
 */
export async function resolveOrganisation(
  tx: Transaction,
  actor: Actor,
  given: { id?: string | undefined; name?: string | undefined; kind?: OrganisationKind },
  field: string,
): Promise<string | null> {
  const { id, name } = given
  const chosen = id ? await tx.organisation.findUnique({ where: { id }, include: { aliases: true } }) : null
  if (id && !chosen) throw new Invalid([{ field, code: 'notFoundChoice' }])
  if (chosen && (!name || isNamed(chosen, name))) return chosen.id
  if (!name) return null
  const named = await findOrganisationsNamed(tx, name)
  if (named.length > 1) throw new Invalid([{ field, code: 'ambiguousChoice' }])
  return named[0] ?? createOrganisationInPlace(tx, actor, name, given.kind)
}

/** Ids of the organisations whose name, short name or alias is this one, letter forms aside. */
export async function findOrganisationsNamed(reader: Reader, name: string): Promise<string[]> {
  if (fold(name) === '') return []
  const candidates = await reader.organisation.findMany({
    where: { archivedAt: null, searchEntries: { some: namedWords('organisation', name) } },
    include: { aliases: true },
  })
  return candidates.filter((organisation) => isNamed(organisation, name)).map(({ id }) => id)
}

type WithNames = Pick<Organisation, 'nameDa' | 'nameEn' | 'shortName'> & { aliases: { name: string }[] }

function isNamed({ nameDa, nameEn, shortName, aliases }: WithNames, name: string): boolean {
  const wanted = fold(name)
  return [nameDa, nameEn, shortName ?? '', ...aliases.map((alias) => alias.name)].some(
    (known) => fold(known) === wanted,
  )
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
