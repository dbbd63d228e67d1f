import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor, Locale } from '../access/actor'
import { NotFound } from '../errors'
import { organisationName } from './organisation'

type StoredOrganisation = Prisma.OrganisationGetPayload<{ include: { aliases: true; parent: true } }>

/** The stored values of the form's fields, as the form would write them. */
export function storedOrganisationFields(stored: StoredOrganisation, locale: Locale): Record<string, string> {
  return {
    kind: stored.kind,
    nameDa: stored.nameDa,
    nameEn: stored.nameEn,
    shortName: stored.shortName ?? '',
    country: stored.country ?? '',
    parent: stored.parent ? organisationName(stored.parent, locale) : '',
    parentId: stored.parentId ?? '',
    website: stored.website ?? '',
    aliases: stored.aliases.map((alias) => alias.name).join('\n'),
    summary: stored.summary,
    version: String(stored.version),
  }
}

/** What the edit form starts out with. Throws NotFound. */
export async function findOrganisationForm(actor: Actor, id: string): Promise<Record<string, string>> {
  const stored = await db.organisation.findUnique({
    where: { id },
    include: { aliases: { orderBy: { id: 'asc' } }, parent: true },
  })
  if (!stored) throw new NotFound()
  return storedOrganisationFields(stored, actor.locale)
}
