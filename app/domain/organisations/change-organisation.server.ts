import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { indexOrganisation } from '../search/index-record.server'
import { sortKey } from '../search/sort-key'
import { storedOrganisationFields } from './organisation-form.server'
import type { GivenOrganisation } from './organisation-schema.server'
import { resolveOrganisation } from './resolve-organisation.server'

/** Creates the organisation; the same form again answers with the first one's id. */
export async function createOrganisation(
  actor: Actor,
  { formKey, ...given }: GivenOrganisation & { formKey: string },
): Promise<string> {
  demand(actor, 'organisation.create')
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      const { id } = await tx.organisation.create({
        data: {
          ...columnsOf(given),
          parentId: await parentOf(tx, actor, given),
          aliases: { create: given.aliases.map((name) => ({ name })) },
        },
      })
      await recordChange(tx, actor, { action: 'organisation.create', subject: { kind: 'organisation', id } })
      await indexOrganisation(tx, id)
      return id
    }),
  )
}

/** Saves the form over the organisation. Throws Conflict when someone else saved first. */
export async function editOrganisation(
  actor: Actor,
  id: string,
  { version, ...given }: GivenOrganisation & { version: number },
): Promise<void> {
  demand(actor, 'organisation.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.organisation.findUnique({
      where: { id },
      include: { aliases: { orderBy: { id: 'asc' } }, parent: true },
    })
    if (!stored) throw new NotFound()
    const theirs = () => storedOrganisationFields(stored, actor.locale)
    demandVersion(stored.version, version, theirs)
    const parentId = await parentOf(tx, actor, given)
    if (parentId && (await isWithin(tx, parentId, id))) {
      throw new Invalid([{ field: 'parent', code: 'ownParent' }])
    }
    const { count } = await tx.organisation.updateMany({
      where: { id, version },
      data: { ...columnsOf(given), parentId, version: version + 1 },
    })
    if (count === 0) throw new Conflict(theirs())
    await tx.organisationAlias.deleteMany({ where: { organisationId: id } })
    await tx.organisationAlias.createMany({
      data: given.aliases.map((name) => ({ organisationId: id, name })),
    })
    await recordChange(tx, actor, { action: 'organisation.edit', subject: { kind: 'organisation', id } })
    await indexOrganisation(tx, id)
  })
}

export async function archiveOrganisation(actor: Actor, id: string, now: Date): Promise<void> {
  await setArchived(actor, id, now)
}

export async function restoreOrganisation(actor: Actor, id: string): Promise<void> {
  await setArchived(actor, id, null)
}

async function setArchived(actor: Actor, id: string, archivedAt: Date | null): Promise<void> {
  demand(actor, 'organisation.archive')
  await inTransaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id },
      data: { archivedAt, version: { increment: 1 } },
    })
    if (count === 0) throw new NotFound()
    const action = archivedAt ? 'organisation.archive' : 'organisation.restore'
    await recordChange(tx, actor, { action, subject: { kind: 'organisation', id } })
    await indexOrganisation(tx, id)
  })
}

function columnsOf(given: Omit<GivenOrganisation, 'version'>) {
  const nameEn = given.nameEn ?? given.nameDa
  return {
    kind: given.kind,
    nameDa: given.nameDa,
    nameEn,
    shortName: given.shortName ?? null,
    country: given.country ?? null,
    website: given.website ?? null,
    summary: given.summary,
    sortKeyDa: sortKey(given.nameDa),
    sortKeyEn: sortKey(nameEn),
  }
}

function parentOf(tx: Transaction, actor: Actor, given: GivenOrganisation): Promise<string | null> {
  return resolveOrganisation(
    tx,
    actor,
    { id: given.parent && given.parentId, name: given.parent, kind: given.kind },
    'parent',
  )
}

/** Whether `id` is the other organisation or lies under it. */
async function isWithin(tx: Transaction, id: string, other: string): Promise<boolean> {
  const seen = new Set<string>()
  for (let at: string | null = id; at && !seen.has(at);) {
    if (at === other) return true
    seen.add(at)
    const above: { parentId: string | null } | null = await tx.organisation.findUnique({
      where: { id: at },
      select: { parentId: true },
    })
    at = above?.parentId ?? null
  }
  return false
}
