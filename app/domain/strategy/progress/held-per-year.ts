import type { EvidencePiece, Progress } from '../scoreboard'
import { perYearProgress } from './per-year'
import type { Span } from './span'

/** So many editions of a series held in each calendar year; planned and cancelled ones are no evidence. */
export function heldPerYearProgress(
  editions: readonly EvidencePiece[],
  perYear: number | null,
  span: Span,
): Progress {
  return perYearProgress(editions, perYear, span)
}
