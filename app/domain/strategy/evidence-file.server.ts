import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import { findMeasure, type EvidenceView } from './find-measure.server'

type Query = { period?: string | undefined; show: EvidenceView; q?: string | undefined; now: Date }

/** More rows than this are not written. */
const mostRows = 100_000

/** A measure's evidence as a table, narrowed as the page that links here. Throws NotFound. */
export async function evidenceFile(actor: Actor, number: number, query: Query) {
  const { measure, evidence } = await findMeasure(actor, number, { ...query, page: 1, perPage: mostRows })
  const { strategy, measures, common, kinds } = textsFor(actor.locale)
  const t = measures.page
  return {
    name: strategy.measureNamed(number, measure.name),
    body: writeCsv(
      [t.on, t.kind, t.what, t.counts, common.details, common.handling],
      evidence.pieces.map(({ on, kind, title, counts, detail, handling }) => [
        ...[on, t.kinds[kind], title, counts ? t.yes : t.no, detail, kinds.handling[handling]],
      ]),
    ),
  }
}
