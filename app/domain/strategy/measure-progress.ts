import type { CountedMeasure, Evidence } from './evidence/gather'
import { bestCountries, countriesProgress } from './progress/countries'
import { doneProgress } from './progress/done'
import { heldPerYearProgress } from './progress/held-per-year'
import { liveMembers, membersProgress } from './progress/members'
import { perYearProgress } from './progress/per-year'
import type { Span } from './progress/span'
import { judge } from './progress/status'
import { totalProgress } from './progress/total'
import { newestFirst, type EvidencePiece, type MeasureState, type Progress } from './scoreboard'

type Target = Pick<CountedMeasure, 'targetKind' | 'targetNumber'>

/** The pieces that count on the last of the days they were gathered for, newest first. */
export function countedPieces(evidence: Evidence, { asOf }: Span): EvidencePiece[] {
  if (evidence.kind === 'pieces') return evidence.pieces
  if (evidence.kind === 'editions') return bestCountries(evidence.editions)
  if (evidence.kind === 'missing') return []
  return liveMembers(evidence.members, asOf).sort(newestFirst)
}

/** How far the evidence brings a measure: each target kind by its own rule. A target of zero is no target. */
export function measureProgress(
  { targetKind, targetNumber }: Target,
  evidence: Evidence,
  span: Span,
): Progress {
  const target = targetNumber !== null && targetNumber > 0 ? targetNumber : null
  if (evidence.kind === 'editions') return countriesProgress(evidence.editions, target, span)
  if (evidence.kind === 'members') return membersProgress(evidence.members, target, span)
  const pieces = evidence.kind === 'pieces' ? evidence.pieces : []
  if (targetKind === 'DONE') return doneProgress(pieces, span)
  if (targetKind === 'PER_YEAR') return perYearProgress(pieces, target, span)
  if (targetKind === 'HELD_PER_YEAR') return heldPerYearProgress(pieces, target, span)
  return totalProgress(pieces, target, span)
}

/** The status that holds: leadership's word where it has given one, shown beside what was computed. */
export function measureState(
  progress: Progress,
  evidence: Evidence,
  span: Span,
  override: MeasureState['override'],
): MeasureState {
  const missing = evidence.kind === 'missing' ? evidence.reason : null
  const { status: computed, reason } = judge(progress, span, missing)
  return { status: override?.status ?? computed, computed, reason, override }
}
