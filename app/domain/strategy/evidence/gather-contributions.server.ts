import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleContributions } from '../../access/visible-to.server'
import { evidenceRule } from '../evidence-rules'
import type { EvidencePiece } from '../scoreboard'
import { standingContributions } from '../standing-contributions'
import { push, type CountedMeasure, type Days, type Gathered } from './gather'

/** The contributions of the kinds each measure counts, newest first, by measure. */
export async function gatherContributions(
  actor: Actor,
  measures: readonly CountedMeasure[],
  { from, to }: Days,
): Promise<Gathered<EvidencePiece>> {
  const gathered: Gathered<EvidencePiece> = new Map()
  const asked = measures.filter(({ number }) => evidenceRule(number).contributions.length > 0)
  if (asked.length === 0) return gathered
  const found = await db.contribution.findMany({
    where: {
      AND: [
        visibleContributions(actor),
        standingContributions,
        { happenedOn: { gte: from, lte: to } },
        { OR: asked.map(counting) },
      ],
    },
    select: { id: true, measureId: true, happenedOn: true, title: true },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
  })
  for (const { id, measureId, happenedOn, title } of found) {
    push(gathered, measureId, {
      ...{ key: `contribution:${id}`, kind: 'contribution', on: happenedOn, title, detail: '' },
      ...{ href: `/contributions/${id}`, handling: 'OPEN' },
    })
  }
  return gathered
}

function counting({ id, number }: CountedMeasure) {
  const { contributions, conductChanged } = evidenceRule(number)
  return { measureId: id, kind: { in: [...contributions] }, ...(conductChanged && { conductChanged: true }) }
}
