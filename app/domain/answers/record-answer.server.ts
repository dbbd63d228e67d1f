import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import type { Instant } from '../time/plain-date'
import { atSecond } from './answer'
import { type AnswerSubject, subjectOf } from './answer-subject.server'
import { answeredSelection, type AnsweredInvitation } from './answered-invitation'
import { type GivenAnswer, isReply, judgeAnswer, type Judgement } from './judge-answer.server'
import { hasSeat } from './seats.server'

/** As judged; or it counts, and the yes waits for a seat. */
export type RecordedAnswer = Judgement | 'waiting'

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
  const judgement = await judgeAnswer(tx, invitation, subject, given, { now })
  if (judgement !== 'counted') {
    if (isReply(given) && judgement !== 'known') await writeAnswer(tx, invitation, given, 'STALE', now)
    return judgement
  }
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
function concernsOf(invitation: AnsweredInvitation, occurrenceId?: string | null) {
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
