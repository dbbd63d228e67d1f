import type { EvidencePiece, Progress } from '../scoreboard'
import { countYears } from './count-years'
import { shareGone, type Span } from './span'

/** So many in all over the period. */
export function totalProgress(pieces: readonly EvidencePiece[], target: number | null, span: Span): Progress {
  return {
    ...{ done: pieces.length, paced: pieces.length, pieces: pieces.length, target },
    expected: target === null ? null : target * shareGone(span),
    years: countYears(
      pieces.map(({ on }) => on),
      span,
      null,
    ),
  }
}
