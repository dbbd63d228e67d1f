import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { Invalid } from '../errors'
import { createPersonInPlace } from './create-in-place.server'
import { candidatesFor, isNameOf } from './find-namesakes.server'
import { splitName } from './person-name'

/**
 * The person a form means: the one chosen, else the one visible person of exactly that name, else a new one. A
 * name that is not the chosen one's was typed after choosing, and counts. Throws Invalid at `field` when the
 * chosen one is gone or several bear the name.
 */
export async function resolvePerson(
  tx: Transaction,
  actor: Actor,
  given: { id?: string | undefined; name?: string | undefined },
  field: string,
): Promise<string | null> {
  const { id, name } = given
  const chosen = id
    ? await tx.person.findFirst({
        where: { AND: [visiblePersons(actor), { id, archivedAt: null }] },
        include: { aliases: true },
      })
    : null
  if (id && !chosen) throw new Invalid([{ field, code: 'notFoundChoice' }])
  if (chosen && (!name || isNameOf(chosen, name))) return chosen.id
  if (!name) return null
  const candidates = await tx.person.findMany({
    where: { AND: [visiblePersons(actor), candidatesFor(name)] },
    include: { aliases: true },
  })
  const named = candidates.filter((person) => isNameOf(person, name))
  if (named.length > 1) throw new Invalid([{ field, code: 'ambiguousChoice' }])
  return named[0]?.id ?? (await createPersonInPlace(tx, actor, splitName(name))).personId
}
