import { inTransaction, type Transaction } from '~/db.server'
import type { Answer } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleAnswers } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { lockInvitation } from './record-answer.server'
import { hasSeat } from './seats.server'

/**
 * Undoes what a coordinator did to an answer: a decided one waits again, one noted by hand no longer counts. When it was
 * the answer that counts, the one before it does again; an earlier yes waits when its seat was taken meanwhile. Throws
 * NotFound, and Invalid when there is nothing to undo.
 */
export async function reverseAnswer(actor: Actor, answerId: string, { now }: { now: Date }): Promise<void> {
  demand(actor, 'invitation.edit')
  await inTransaction(async (tx) => {
    const answer = await tx.answer.findFirst({ where: { AND: [visibleAnswers(actor), { id: answerId }] } })
    if (!answer) throw new NotFound()
    const isByHand = answer.channel === 'BY_HAND' && answer.state === 'APPLIED'
    if (!answer.decidedAt && !isByHand) throw new Invalid([{ field: '', code: 'answerDecided' }])
    const wasLast = answer.state === 'APPLIED' && (await isLastCounted(tx, answer))
    const invitedByIt = await findInvitationMade(tx, answer)
    await tx.answer.update({
      where: { id: answerId },
      data: {
        state: isByHand ? 'REFUSED' : 'HELD',
        ...{ decidedAt: null, decidedById: null },
        ...(invitedByIt ? { invitationId: null } : {}),
      },
    })
    if (wasLast) await restoreEarlier(tx, answer)
    if (invitedByIt) await tx.invitation.update({ where: { id: invitedByIt }, data: { archivedAt: now } })
    await recordChange(tx, actor, {
      action: 'answer.reverse',
      subject: { kind: 'answer', id: answerId },
      meetingId: answer.meetingId,
      editionId: answer.editionId,
    })
  })
}

/** The invitation a stranger's approval made, while nothing was sent for it. */
async function findInvitationMade(
  tx: Transaction,
  { invitationId, decidedAt }: Answer,
): Promise<string | null> {
  if (!invitationId || !decidedAt) return null
  // reads as the system: it was found for the actor with the answer.
  const made = await tx.invitation.findFirst({
    where: { id: invitationId, createdAt: { gte: decidedAt }, sentAt: null, mails: { none: {} } },
    select: { id: true },
  })
  return made?.id ?? null
}

async function isLastCounted(tx: Transaction, { id, invitationId }: Answer): Promise<boolean> {
  if (!invitationId) return false
  return (await lastCounted(tx, invitationId))?.id === id
}

/** The last answer to the invitation itself: of a recurring meeting those to single occurrences are apart. */
async function lastCounted(tx: Transaction, invitationId: string): Promise<Answer | null> {
  // reads as the system: what counts does so for everybody.
  return tx.answer.findFirst({
    where: {
      invitationId,
      state: 'APPLIED',
      proposedStart: null,
      OR: [{ meetingId: null }, { invitation: { recurrenceId: null } }],
    },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
  })
}

async function restoreEarlier(tx: Transaction, { invitationId }: Answer): Promise<void> {
  if (!invitationId) return
  const invitation = await lockInvitation(tx, invitationId)
  const earlier = await lastCounted(tx, invitationId)
  const comes = earlier?.status === 'ACCEPTED' || earlier?.status === 'SUBSTITUTE'
  const waits = comes && !(await hasSeat(tx, invitation, invitation.companions))
  const status = earlier?.status ?? (invitation.sentAt ? 'SENT' : 'DRAFTED')
  await tx.invitation.update({
    where: { id: invitationId },
    data: {
      status: waits ? 'WAITING' : status,
      waitingSince: waits ? earlier.receivedAt : null,
      answeredAt: earlier?.receivedAt ?? null,
      answerChannel: earlier?.channel ?? null,
      answerNote: earlier?.note ?? '',
      answerSequence: earlier?.sequence ?? null,
      answerStamp: earlier?.stamp ?? null,
      version: { increment: 1 },
    },
  })
}
