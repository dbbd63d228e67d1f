import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { organisationName } from './organisation'
import { findOrganisationsNamed } from './resolve-organisation.server'

/** Organisations that bear one of the names already: perhaps the one about to be created again. */
export async function findOrganisationNamesakes(
  actor: Actor,
  names: (string | undefined)[],
): Promise<{ id: string; name: string }[]> {
  const found = await Promise.all(names.map((name) => findOrganisationsNamed(db, name ?? '')))
  const organisations = await db.organisation.findMany({
    where: { id: { in: found.flat() } },
    orderBy: { sortKeyDa: 'asc' },
  })
  return organisations.map((organisation) => ({
    id: organisation.id,
    name: organisationName(organisation, actor.locale),
  }))
}
