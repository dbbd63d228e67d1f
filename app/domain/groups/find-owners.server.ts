import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { nameSelection, personName } from '../people/person-name'

const accountName = {
  id: true,
  person: { select: nameSelection },
} as const

/** The colleagues who can own a membership, by name; its present owner among them though gone since. */
export async function findOwners(
  actor: Actor,
  present: string | null = null,
): Promise<{ id: string; name: string }[]> {
  const choosable =
    present === null ? { deactivatedAt: null } : { OR: [{ deactivatedAt: null }, { id: present }] }
  const accounts = await db.account.findMany({
    where: { AND: [choosable, { person: visiblePersons(actor) }] },
    select: accountName,
    orderBy: { person: { sortKey: 'asc' } },
  })
  return accounts.map(({ id, person }) => ({ id, name: personName(person) }))
}

/** Names of accounts, also of colleagues who have left, by account id. */
export async function findOwnerNames(actor: Actor, accountIds: string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(accountIds)] }, person: visiblePersons(actor) },
    select: accountName,
  })
  return new Map(accounts.map(({ id, person }) => [id, personName(person)]))
}
