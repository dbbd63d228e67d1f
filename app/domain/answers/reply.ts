import type { AnswerStatus } from './answer'

/**
 * A reply or counter-proposal as a calendar program sent it (RFC 5546 §3.2.3, §3.2.7). Instants are ISO 8601 texts in
 * UTC, so that it can stand in a form between preview and confirmation.
 */
export type Reply = {
  method: 'REPLY' | 'COUNTER'
  uid: string
  /** RECURRENCE-ID, as an instant or as the day of a whole-day or floating one: one occurrence is answered. */
  occurrence: { at: string } | { on: string } | null
  sequence: number | null
  stamp: string | null
  /** Lower-cased, without `mailto:`. */
  email: string
  name: string
  status: AnswerStatus
  /** Who comes instead: DELEGATED-TO. */
  substitute: { name: string; email: string } | null
  comment: string
  /** A counter-proposal's times; whole days begin and end at midnight UTC. */
  proposedStart: string | null
  proposedEnd: string | null
  /** The sender and id of the mail it came in; null for a calendar file. */
  from: string | null
  messageId: string | null
}

/** Why something handed in holds no reply that can be used. */
export type ReplyProblem =
  | 'replyUnreadable'
  | 'replyTooBig'
  | 'replyWinmail'
  | 'replyOutlookMessage'
  | 'replyArchive'
  | 'replyWithoutCalendar'
  | 'replyOtherMethod'
  | 'replyWithoutUid'
  | 'replyWithoutAttendee'
  | 'replyWithoutAnswer'
  | 'replyWithoutTime'

export type ReadReplies = { replies: Reply[]; problems: ReplyProblem[] }
