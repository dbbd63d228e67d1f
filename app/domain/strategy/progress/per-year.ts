import type { EvidencePiece, Progress } from '../scoreboard'
import { countYears } from './count-years'
import { shareGone, yearsOf, type Span } from './span'

/**
 * So many in each calendar year of the period: asked for in all is that times the years, expected by now that times the
 * years gone. A year beyond its target does not make up for one short of it.
 */
export function perYearProgress(
  pieces: readonly EvidencePiece[],
  perYear: number | null,
  span: Span,
): Progress {
  const years = countYears(
    pieces.map(({ on }) => on),
    span,
    perYear,
  )
  const target = perYear === null ? null : perYear * yearsOf(span).length
  return {
    ...{ done: pieces.length, pieces: pieces.length, target, years },
    paced: years.reduce((sum, { count }) => sum + Math.min(count, perYear ?? count), 0),
    expected: target === null ? null : target * shareGone(span),
  }
}
