import type { Reader } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Instant } from '../time/plain-date'
import { type AnswerChannel, type AnswerPoint, type AnswerStatus, atSecond, isStale } from './answer'
import { type AnswerSubject, closedReason, type ClosedReason, toldOf } from './answer-subject.server'
import type { AnsweredInvitation } from './answered-invitation'

export type GivenAnswer = {
  invitationId: string
  status: AnswerStatus
  note: string
  channel: AnswerChannel
  /** SEQUENCE and DTSTAMP of what it answers; left out, the record as it stands now. */
  sequence?: number | null
  stamp?: Instant | null
  /** One occurrence of a recurring meeting: the invitation to the whole of it stays as it was answered. */
  occurrenceId?: string | null
  substitute?: { name: string; email: string }
  companions?: number
  companionNames?: string
  needs?: string
  /** Who answered and in which mail, as a reply says. */
  email?: string
  name?: string
  messageId?: string | null
  /** The held answer this one approves; left out, a new one is written. */
  answerId?: string
}

/** What becomes of an answer: it counts, was known before, is stale, or comes too late. */
export type Judgement = 'counted' | 'known' | 'stale' | ClosedReason

/** What would become of the answer; changes nothing. */
export async function judgeAnswer(
  reader: Reader,
  invitation: AnsweredInvitation,
  subject: AnswerSubject,
  given: GivenAnswer,
  { now }: { now: Instant },
): Promise<Judgement> {
  if (isReply(given) && (await isKnown(reader, given))) return 'known'
  const closed = closedReason(invitation, subject, now)
  if (closed && !(closed === 'over' && given.channel === 'BY_HAND')) return closed
  if (await isOutdated(reader, invitation, subject, given)) return 'stale'
  return !isReply(given) && isRepeated(invitation, subject, given) ? 'known' : 'counted'
}

/** Whether a calendar program wrote it, and it is kept whatever becomes of it. */
export function isReply({ channel }: Pick<GivenAnswer, 'channel'>): boolean {
  return channel === 'FILE' || channel === 'MAILBOX'
}

/** The same reply again, by its mail or by what it answers and says. */
async function isKnown(reader: Reader, given: GivenAnswer): Promise<boolean> {
  const { invitationId, occurrenceId = null, messageId, sequence = null, stamp = null, status } = given
  const same: Prisma.AnswerWhereInput[] = stamp ? [{ sequence, stamp: atSecond(stamp), status }] : []
  if (messageId) same.push({ messageId })
  // reads as the system: the invitation is in hand.
  const found = await reader.answer.count({
    where: {
      invitationId,
      ...(occurrenceId ? { meetingId: occurrenceId } : {}),
      id: given.answerId ? { not: given.answerId } : undefined,
      OR: same,
    },
  })
  return found > 0
}

async function isOutdated(
  reader: Reader,
  invitation: AnsweredInvitation,
  subject: AnswerSubject,
  given: GivenAnswer,
): Promise<boolean> {
  if (given.channel === 'BY_HAND') return false
  if (given.channel === 'PAGE') return (given.sequence ?? subject.sequence) < subject.toldSequence
  const counted = given.occurrenceId
    ? await lastCounted(reader, subject, invitation.id, given.occurrenceId)
    : { sequence: invitation.answerSequence, stamp: invitation.answerStamp }
  const told = toldOf(await lastTold(reader, invitation.id, given.occurrenceId), subject)
  return isStale({ sequence: given.sequence ?? null, stamp: given.stamp ?? null }, told, counted)
}

async function lastCounted(
  reader: Reader,
  subject: AnswerSubject,
  invitationId: string,
  meetingId: string,
): Promise<AnswerPoint> {
  // reads as the system: the invitation is in hand.
  const answer = await reader.answer.findFirst({
    where: { invitationId, meetingId, state: 'APPLIED' },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    select: { sequence: true, stamp: true, receivedAt: true },
  })
  if (!answer) return { sequence: null, stamp: null }
  const { sequence, stamp, receivedAt } = answer
  return {
    // As with the invitation itself, a count or a clock that runs ahead makes nothing stale.
    sequence: sequence === null ? null : Math.min(sequence, subject.sequence),
    stamp: stamp && stamp < receivedAt ? stamp : atSecond(receivedAt),
  }
}

async function lastTold(reader: Reader, invitationId: string, occurrenceId?: string | null) {
  const about = occurrenceId ? { OR: [{ meetingId: occurrenceId }, { meetingId: null }] } : {}
  // reads as the system: the invitation is in hand.
  return reader.outgoingMail.findFirst({
    where: { invitationId, state: { in: ['SENT', 'HANDED_OVER'] }, ...about },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { sequence: true, sentAt: true, createdAt: true },
  })
}

/** What was answered before, word for word, to the time it still has. */
function isRepeated(invitation: AnsweredInvitation, subject: AnswerSubject, given: GivenAnswer): boolean {
  const status = invitation.status === 'WAITING' ? 'ACCEPTED' : invitation.status
  return (
    status === given.status &&
    invitation.answerNote === given.note &&
    (invitation.answerSequence ?? -1) >= subject.toldSequence &&
    (given.substitute?.name ?? '') === invitation.substituteName &&
    (given.substitute?.email ?? '') === invitation.substituteEmail &&
    (given.companions ?? invitation.companions) === invitation.companions &&
    (given.companionNames ?? invitation.companionNames) === invitation.companionNames &&
    (given.needs ?? invitation.needs) === invitation.needs
  )
}
