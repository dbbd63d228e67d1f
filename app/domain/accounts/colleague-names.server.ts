import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { nameSelection, personName } from '../people/person-name'

/**
 * Names of accounts, by account id. A colleague whose person the actor may not see goes by the e-mail address:
 * the account is administered, the person is not shown.
 */
export async function colleagueNames(actor: Actor, accountIds: string[]): Promise<Map<string, string>> {
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(accountIds)] } },
    select: { id: true, email: true, personId: true },
  })
  const persons = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: accounts.map((account) => account.personId) } }] },
    select: { id: true, ...nameSelection },
  })
  const names = new Map(persons.map((person) => [person.id, personName(person)]))
  return new Map(accounts.map(({ id, email, personId }) => [id, names.get(personId) ?? email]))
}
