import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { restrictedSources, type Source } from './source'

/** What was taken out: `readout` and so on, as the audit's detail tells it. */
type Taken = { document: 'briefing' | 'readout'; format: 'docx' | 'eml' }

/** Most rows one document writes. */
const mostRows = 200

/**
 * Writes in the audit that a document was made of restricted records: one row on each of them, visible with it alone.
 * A document of open records leaves none.
 */
export async function recordDocument(actor: Actor, sources: readonly Source[], taken: Taken): Promise<void> {
  const restricted = restrictedSources(sources).slice(0, mostRows)
  if (restricted.length === 0) return
  await inTransaction(async (tx) => {
    for (const { kind, id } of restricted) {
      await recordChange(tx, actor, {
        action: `${kind}.takeOut`,
        subject: { kind, id },
        detail: taken,
        ...(kind === 'meeting' ? { meetingId: id } : {}),
        ...(kind === 'person' ? { personId: id } : {}),
        ...(kind === 'edition' ? { editionId: id } : {}),
      })
    }
  })
}
