import type { AnswerChannel, AnswerState, InvitationStatus } from '~/generated/sqlite/enums'
import type { Instant } from '../time/plain-date'

export type { AnswerChannel, AnswerState }

/** What an invited person can answer. */
export const answerStatuses = [
  'ACCEPTED',
  'TENTATIVE',
  'DECLINED',
  'SUBSTITUTE',
] as const satisfies readonly [InvitationStatus, ...InvitationStatus[]]
export type AnswerStatus = (typeof answerStatuses)[number]

export const answerChannels = [
  'PAGE',
  'FILE',
  'MAILBOX',
  'BY_HAND',
] as const satisfies readonly AnswerChannel[]

/** What an answer answers, as its sender says: SEQUENCE and DTSTAMP of the reply; null where it says none. */
export type AnswerPoint = { sequence: number | null; stamp: Instant | null }

/** What the invited was last told: the SEQUENCE of the last message that left, and when it left. */
export type Told = { sequence: number; at: Instant | null }

/**
 * Whether the answer is older than what it should answer (RFC 5546 §2.1.5): an older SEQUENCE than the invited was
 * last told, or than the last answer counted; with the same, an older DTSTAMP than that answer. A reply without a
 * SEQUENCE answers what was told last, unless it was written before that left.
 */
export function isStale(given: AnswerPoint, told: Told, counted: AnswerPoint): boolean {
  const sequence = given.sequence ?? (isBefore(given.stamp, told.at) ? -1 : told.sequence)
  const last = counted.sequence ?? -1
  if (sequence < told.sequence || sequence < last) return true
  return sequence === last && isBefore(given.stamp, counted.stamp)
}

/** The instant without its fraction of a second: DTSTAMP has none (RFC 5545 §3.8.7.2). */
export function atSecond(instant: Instant): Instant {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000)
}

function isBefore(one: Instant | null, other: Instant | null): boolean {
  if (one === null || other === null) return false
  return atSecond(one) < atSecond(other)
}
