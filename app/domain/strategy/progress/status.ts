import type { MeasureStatus } from '~/generated/sqlite/enums'
import type { Progress, StatusReason } from '../scoreboard'
import { shareGone, type Span } from './span'

type Judged = { status: MeasureStatus; reason: StatusReason }

/** So much of the period may pass before it matters that nothing is there yet. */
const quietShare = 0.25
/** With so much of it gone, nothing at all is behind even where a single piece is asked for. */
const lateShare = 0.75
/** From this part of the expected on, what is short can still be caught up with. */
const nearShare = 0.7

/**
 * What the progress says of a measure by an even pace. Half a meeting cannot be held, so the expected is rounded down,
 * but never to nothing for a measure that has nothing. After the period's end only the whole target will do.
 */
export function judge(
  { done, paced, target, expected }: Progress,
  span: Span,
  missing: StatusReason | null = null,
): Judged {
  if (missing) return { status: 'NOT_STARTED', reason: missing }
  if (span.asOf < span.startsOn) return { status: 'NOT_STARTED', reason: 'notBegun' }
  if (target === null || expected === null) {
    return { status: done > 0 ? 'ON_TRACK' : 'NOT_STARTED', reason: 'noTarget' }
  }
  if (paced >= target) return { status: 'DONE', reason: 'reached' }
  if (span.asOf >= span.endsOn) return { status: 'BEHIND', reason: 'endedShort' }
  if (done === 0) return judgeNothing(shareGone(span), expected)
  if (paced >= Math.floor(expected)) return { status: 'ON_TRACK', reason: 'onPace' }
  if (paced >= expected * nearShare) return { status: 'AT_RISK', reason: 'slightlyBehind' }
  return { status: 'BEHIND', reason: 'farBehind' }
}

function judgeNothing(gone: number, expected: number): Judged {
  if (gone < quietShare) return { status: 'NOT_STARTED', reason: 'nothingYet' }
  if (gone < lateShare && expected < 1) return { status: 'AT_RISK', reason: 'nothingYet' }
  return { status: 'BEHIND', reason: 'nothingYet' }
}
