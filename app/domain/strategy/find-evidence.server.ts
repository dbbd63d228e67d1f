import type { Actor } from '../access/actor'
import type { PlainDate } from '../time/plain-date'
import type { EvidencePiece } from './scoreboard'

/**
 * The pieces of evidence that count for a measure from one day to another, newest first; left out, all that count in its
 * period. Of members and countries, those of the last of these days. Throws NotFound.
 */
export async function findEvidence(
  _actor: Actor,
  _measureId: string,
  _query: { from?: PlainDate | undefined; to?: PlainDate | undefined; now: Date },
): Promise<EvidencePiece[]> {
  return Promise.resolve([])
}
