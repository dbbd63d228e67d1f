import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleAnswers, visibleInvitations } from '../access/visible-to.server'
import { Invalid, NotFound } from '../errors'
import type { AnswerStatus } from './answer'
import { recordAnswer } from './record-answer.server'

/** What was answered by hand: the answer's id, to take it back; null when it was known already. */
export type HandAnswer = { answerId: string | null }

/**
 * Notes an answer a coordinator was told. It counts over any earlier one. Throws NotFound, or Invalid when the
 * invitation was withdrawn or what it is to cancelled.
 */
export async function answerByHand(
  actor: Actor,
  invitationId: string,
  given: { status: AnswerStatus; note: string },
  { now }: { now: Date },
): Promise<HandAnswer> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const seen = await tx.invitation.count({
      where: { AND: [visibleInvitations(actor), { id: invitationId, archivedAt: null }] },
    })
    if (seen === 0) throw new NotFound()
    const fate = await recordAnswer(
      tx,
      actor,
      { ...given, invitationId, channel: 'BY_HAND', stamp: now },
      { now },
    )
    if (fate === 'withdrawn') throw new Invalid([{ field: 'status', code: 'answerWithdrawn' }])
    if (fate === 'cancelled') throw new Invalid([{ field: 'status', code: 'answerCancelled' }])
    if (fate === 'known') return { answerId: null }
    const answer = await tx.answer.findFirst({
      where: { AND: [visibleAnswers(actor), { invitationId, channel: 'BY_HAND', state: 'APPLIED' }] },
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    return { answerId: answer?.id ?? null }
  })
}
