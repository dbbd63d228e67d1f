import type { Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import type { Instant } from '../time/plain-date'
import { type AnswerChannel, type AnswerStatus, isStale } from './answer'
import {
  answeredSelection,
  type AnsweredInvitation,
  type AnswerSubject,
  closedReason,
  type ClosedReason,
  subjectOf,
  toldOf,
} from './answer-subject.server'
import { hasSeat } from './seats.server'

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

export type RecordedAnswer = 'counted' | 'waiting' | 'known' | 'stale' | ClosedReason

/**
 * The one place an answer counts. The same answer again changes nothing; a stale one, and a reply to what no longer
 * takes answers, is kept but leaves the invitation as it is (RFC 5546 §2.1.5). With an event's seats all taken a yes
 * waits in line. `actor` is null for the invited and for the mailbox. Throws NotFound.
 */
export async function recordAnswer(
  tx: Transaction,
  actor: Actor | null,
  given: GivenAnswer,
  { now }: { now: Instant },
): Promise<RecordedAnswer> {
  const invitation = await lockInvitation(tx, given.invitationId)
  const subject = subjectOf(invitation, now, given.occurrenceId)
  if (!subject) throw new NotFound()
  const isReply = given.channel === 'FILE' || given.channel === 'MAILBOX'
  if (isReply && (await isKnown(tx, given))) return 'known'
  const closed = closedReason(invitation, subject, now)
  if (closed && !(closed === 'over' && given.channel === 'BY_HAND')) {
    if (isReply) await writeAnswer(tx, invitation, given, 'STALE', now)
    return closed
  }
  if (await isOutdated(tx, invitation, subject, given)) {
    if (isReply) await writeAnswer(tx, invitation, given, 'STALE', now)
    return 'stale'
  }
  if (!isReply && isRepeated(invitation, subject, given)) return 'known'
  await writeAnswer(tx, invitation, given, 'APPLIED', now)
  const waits = given.occurrenceId ? false : await countAnswer(tx, invitation, subject, given, now)
  await recordChange(tx, actor, {
    action: 'invitation.answer',
    subject: { kind: 'invitation', id: invitation.id },
    detail: { status: given.status, channel: given.channel },
    ...concernsOf(invitation, given.occurrenceId),
  })
  return waits ? 'waiting' : 'counted'
}

/** The records with handling that an invitation's audit row follows. */
export function concernsOf(invitation: AnsweredInvitation, occurrenceId?: string | null) {
  const anyOccurrence = invitation.recurrence?.meetings[0]?.id ?? null
  return {
    meetingId: occurrenceId ?? invitation.meetingId ?? anyOccurrence,
    editionId: invitation.editionId,
    personId: invitation.personId,
  }
}

/** The invitation, which no other answer changes until this transaction ends. Throws NotFound. */
export async function lockInvitation(tx: Transaction, id: string): Promise<AnsweredInvitation> {
  await tx.$executeRaw`UPDATE "Invitation" SET "version" = "version" WHERE "id" = ${id}`
  // reads as the system: whoever answers holds the link, a reply or a right that was asked for before.
  const invitation = await tx.invitation.findFirst({
    where: { id, archivedAt: null },
    select: answeredSelection,
  })
  if (!invitation) throw new NotFound()
  return invitation
}

/** The same reply again, by its mail or by what it answers and says. */
async function isKnown(tx: Transaction, given: GivenAnswer): Promise<boolean> {
  const { invitationId, occurrenceId = null, messageId, sequence = null, stamp = null, status } = given
  const same: Prisma.AnswerWhereInput[] = [{ sequence, stamp: stamp && atSecond(stamp), status }]
  if (messageId) same.push({ messageId })
  // reads as the system: the invitation is in hand.
  const found = await tx.answer.count({
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
  tx: Transaction,
  invitation: AnsweredInvitation,
  subject: AnswerSubject,
  given: GivenAnswer,
): Promise<boolean> {
  if (given.channel === 'BY_HAND') return false
  if (given.channel === 'PAGE') return (given.sequence ?? subject.sequence) < subject.toldSequence
  const counted = given.occurrenceId
    ? await lastCounted(tx, invitation.id, given.occurrenceId)
    : { sequence: invitation.answerSequence, stamp: invitation.answerStamp }
  const told = toldOf(await lastTold(tx, invitation.id, given.occurrenceId), subject)
  return isStale({ sequence: given.sequence ?? null, stamp: given.stamp ?? null }, told, counted)
}

async function lastCounted(tx: Transaction, invitationId: string, meetingId: string) {
  // reads as the system: the invitation is in hand.
  const answer = await tx.answer.findFirst({
    where: { invitationId, meetingId, state: 'APPLIED' },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    select: { sequence: true, stamp: true },
  })
  return answer ?? { sequence: null, stamp: null }
}

async function lastTold(tx: Transaction, invitationId: string, occurrenceId?: string | null) {
  const about = occurrenceId ? { OR: [{ meetingId: occurrenceId }, { meetingId: null }] } : {}
  // reads as the system: the invitation is in hand.
  return tx.outgoingMail.findFirst({
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

/** Sets the invitation to the answer; true when a yes has to wait for a seat. */
async function countAnswer(
  tx: Transaction,
  invitation: AnsweredInvitation,
  subject: AnswerSubject,
  given: GivenAnswer,
  now: Instant,
): Promise<boolean> {
  const { companions = invitation.companions, substitute } = given
  const comes = given.status === 'ACCEPTED' || given.status === 'SUBSTITUTE'
  const waits = comes && !(await hasSeat(tx, invitation, companions))
  await tx.invitation.update({
    where: { id: invitation.id },
    data: {
      status: waits ? 'WAITING' : given.status,
      waitingSince: waits ? (invitation.waitingSince ?? now) : null,
      answeredAt: now,
      answerChannel: given.channel,
      answerNote: given.note,
      // A clock or a count that runs ahead must not make every later answer stale.
      answerSequence: Math.min(given.sequence ?? subject.sequence, subject.sequence),
      answerStamp: atSecond(given.stamp && given.stamp < now ? given.stamp : now),
      substituteName: substitute?.name ?? '',
      substituteEmail: substitute?.email ?? '',
      companions,
      companionNames: given.companionNames ?? invitation.companionNames,
      needs: given.needs ?? invitation.needs,
      version: { increment: 1 },
    },
  })
  return waits
}

async function writeAnswer(
  tx: Transaction,
  invitation: AnsweredInvitation,
  given: GivenAnswer,
  state: 'APPLIED' | 'STALE',
  now: Instant,
): Promise<void> {
  if (given.answerId) return void (await tx.answer.update({ where: { id: given.answerId }, data: { state } }))
  await tx.answer.create({
    data: {
      invitationId: invitation.id,
      meetingId: given.occurrenceId ?? invitation.meetingId,
      editionId: invitation.editionId,
      email: given.email ?? '',
      name: given.name ?? '',
      status: given.status,
      note: given.note,
      channel: given.channel,
      state,
      sequence: given.sequence ?? null,
      stamp: given.stamp ? atSecond(given.stamp) : null,
      messageId: given.messageId ?? null,
      receivedAt: now,
    },
  })
}

/** DTSTAMP has whole seconds (RFC 5545 §3.8.7.2). */
function atSecond(instant: Instant): Instant {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000)
}
