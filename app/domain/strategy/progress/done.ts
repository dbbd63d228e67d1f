import type { EvidencePiece, Progress } from '../scoreboard'
import { countYears } from './count-years'
import { shareGone, type Span } from './span'

/** Done or not: one piece of evidence is enough, however many there are. */
export function doneProgress(pieces: readonly EvidencePiece[], span: Span): Progress {
  const done = pieces.length > 0 ? 1 : 0
  return {
    ...{ done, paced: done, pieces: pieces.length, target: 1, expected: shareGone(span) },
    years: countYears(
      pieces.map(({ on }) => on),
      span,
      null,
    ),
  }
}
