import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { organisationName, organisationNameSelection } from '../organisations/organisation'
import type { Named } from './contribution'

/** An organisation by its name in the actor's language; null when there is none. */
export async function findOrganisationName({ locale }: Actor, id: string): Promise<Named | null> {
  const found = await db.organisation.findUnique({ where: { id }, select: organisationNameSelection })
  return found && { id, name: organisationName(found, locale) }
}
