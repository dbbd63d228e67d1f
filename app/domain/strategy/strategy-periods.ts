import type { PlainDate } from '../time/plain-date'
import type { Span } from './progress/span'

type Dated = { startsOn: PlainDate; endsOn: PlainDate }

/** The period in force on a day: the last one begun, or the first to come. Given by their first day. */
export function periodOn<P extends Dated>(periods: readonly P[], day: PlainDate): P | null {
  return periods.findLast(({ startsOn }) => startsOn <= day) ?? periods[0] ?? null
}

/**
 * The period read on a day. Evidence counts to its end; where no later period has taken over, the work goes on under the
 * old one, and so does the counting.
 */
export function spanOf<P extends Dated>(period: P, periods: readonly P[], day: PlainDate): Span {
  const { startsOn, endsOn } = period
  const succeeded = periods.some((other) => other.startsOn > startsOn && other.startsOn <= day)
  return { startsOn, endsOn, asOf: succeeded && endsOn < day ? endsOn : day }
}

export function periodState({ startsOn, endsOn }: Dated, day: PlainDate): 'ahead' | 'running' | 'ended' {
  return day < startsOn ? 'ahead' : day > endsOn ? 'ended' : 'running'
}
