import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import type { PlainDate } from '../time/plain-date'
import { describePieces } from './evidence/describe-pieces.server'
import { gatherEvidence } from './evidence/gather-evidence.server'
import { readPeriod } from './find-periods.server'
import { countedPieces } from './measure-progress'
import type { EvidencePiece } from './scoreboard'
import { measureInclude } from './scoreboard-row.server'

type Query = { from?: PlainDate | undefined; to?: PlainDate | undefined; now: Date }

/**
 * The pieces of evidence that count for a measure from one day to another, newest first; left out, all that count in its
 * period. Of members and countries, those of the last of these days. Throws NotFound.
 */
export async function findEvidence(
  actor: Actor,
  measureId: string,
  { from, to, now }: Query,
): Promise<EvidencePiece[]> {
  const measure = await db.measure.findUnique({
    where: { id: measureId },
    include: { ...measureInclude, priority: { select: { period: { select: { key: true } } } } },
  })
  const read = measure && (await readPeriod(actor, { period: measure.priority.period.key, now }))
  if (!read) throw new NotFound()
  const { startsOn, asOf } = read.span
  const days = {
    from: from && from > startsOn ? from : startsOn,
    to: to && to < asOf ? to : asOf,
  }
  const evidence = (await gatherEvidence(actor, [measure], days)).get(measureId)
  return evidence ? describePieces(actor, countedPieces(evidence, { ...read.span, asOf: days.to })) : []
}
