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
 * Of open records it tells only of `about`, the record that is sent out.
 */
export async function recordDocument(
  actor: Actor,
  sources: readonly Source[],
  taken: Taken,
  about?: Pick<Source, 'kind' | 'id'>,
): Promise<void> {
  const restricted = restrictedSources(sources).slice(0, mostRows)
  const told = about && !restricted.some(({ id }) => id === about.id) ? [about, ...restricted] : restricted
  if (told.length === 0) return
  await inTransaction(async (tx) => {
    for (const { kind, id } of told) {
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
