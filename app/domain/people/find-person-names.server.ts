import { db } from '~/db.server'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { nameSelection, personName } from './person-name'

/** Names of persons by their ids, of those the actor may see. */
export async function findPersonNames(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  const persons = await inChunks([...new Set(ids)], (some) =>
    db.person.findMany({
      where: { AND: [visiblePersons(actor), { id: { in: some } }] },
      select: { id: true, ...nameSelection },
    }),
  )
  return new Map(persons.map((person) => [person.id, personName(person)]))
}
