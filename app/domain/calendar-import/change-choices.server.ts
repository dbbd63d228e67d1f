import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { filterEntries, type ImportSearch } from './find-import.server'
import type { GivenChoices } from './import-schema.server'
import { judgeEntries, loadImport } from './load-import.server'
import type { StoredImport } from './stored-import'

/**
 * Keeps what a page of the preview decides; the other pages' decisions stay. Throws NotFound for anybody else's
 * import.
 */
export function saveChoices(actor: Actor, id: string, given: GivenChoices): Promise<void> {
  return changeImport(actor, id, async (content) => {
    const { choices } = content
    const taken = new Set(given.taken)
    const ticks = given.shown.map((key) => [String(key), taken.has(key)])
    const asked = new Map(given.zones.map(({ name, zone }) => [name, zone]))
    return {
      ...content,
      zones: content.zones.map(({ name, zone }) => ({ name, zone: asked.get(name) ?? zone })),
      choices: {
        ...choices,
        kind: given.kind,
        handling: given.handling,
        taken: { ...choices.taken, ...Object.fromEntries(ticks) },
        people: {
          ...choices.people,
          ...Object.fromEntries(given.people.map((one) => [one.key, one.choice])),
        },
      },
    }
  })
}

/** Ticks, or clears, every entry the search leaves that can be taken in. */
export function selectEntries(
  actor: Actor,
  id: string,
  { take, ...search }: Omit<ImportSearch, 'page'> & { take: 'all' | 'none' },
): Promise<void> {
  return changeImport(actor, id, async (content, tx) => {
    const found = filterEntries(await judgeEntries(tx, actor, content), search)
    const ticks = found
      .filter(({ takeable }) => takeable)
      .map(({ candidate }) => [String(candidate.key), take === 'all'])
    const { choices } = content
    return { ...content, choices: { ...choices, taken: { ...choices.taken, ...Object.fromEntries(ticks) } } }
  })
}

/** Discards an import that has made nothing; what it holds is gone at once. */
export async function discardImport(actor: Actor, id: string): Promise<void> {
  demand(actor, 'import.run')
  await inTransaction(async (tx) => {
    await loadImport(tx, actor, id)
    await tx.calendarImport.deleteMany({ where: { id, accountId: actor.accountId } })
  })
}

/** Once taking in has begun, what was decided then stands, and nothing changes. */
function changeImport(
  actor: Actor,
  id: string,
  change: (content: StoredImport, tx: Transaction) => Promise<StoredImport>,
): Promise<void> {
  demand(actor, 'import.run')
  return inTransaction(async (tx) => {
    const { content, finishedAt } = await loadImport(tx, actor, id)
    if (finishedAt || content.choices.batch) return
    const changed = await change(content, tx)
    await tx.calendarImport.update({ where: { id }, data: { content: JSON.stringify(changed) } })
  })
}
