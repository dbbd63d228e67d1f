import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAnswers, visibleInvitations, visibleMails } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { type InvitationSubject, subjectOf } from './invitation-subject'
import { touchSubject } from './touch-subject.server'

/**
 * Puts somebody uninvited back on the list. One not yet told of it is invited as before; one who was told is asked
 * anew, with a SEQUENCE above the CANCEL's. Throws NotFound.
 */
export async function reviveInvitation(
  tx: Transaction,
  actor: Actor,
  subject: InvitationSubject,
  id: string,
): Promise<void> {
  const last = await lastMail(tx, actor, id)
  const told = last?.method === 'REQUEST'
  if (last?.method === 'CANCEL') await touchSubject(tx, subject, null)
  const status = told ? await answeredStatus(tx, actor, id) : ('DRAFTED' as const)
  await tx.invitation.update({
    where: { id },
    data: {
      ...{ status, archivedAt: null, version: { increment: 1 } },
      ...(!told && { answerTokenHash: null, sentAt: null, answeredAt: null, answerChannel: null }),
    },
  })
  const { concerns, personId } = await concernsOf(tx, actor, id)
  await recordChange(tx, actor, {
    action: 'invitation.restore',
    subject: { kind: 'invitation', id },
    ...concerns,
    personId,
  })
}

/** The last message about it that went out or still will. */
export function lastMail(tx: Transaction, actor: Actor, invitationId: string) {
  return tx.outgoingMail.findFirst({
    where: { AND: [visibleMails(actor), { invitationId, state: { notIn: ['FAILED', 'WITHDRAWN'] } }] },
    select: { method: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** What the last counted answer said; SENT without one. */
async function answeredStatus(tx: Transaction, actor: Actor, invitationId: string) {
  const answer = await tx.answer.findFirst({
    where: { AND: [visibleAnswers(actor), { invitationId, state: 'APPLIED' }] },
    select: { status: true },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
  })
  return answer?.status ?? ('SENT' as const)
}

/** An invitation as its change needs it: whether it exists for the actor, what it is to, whom audit rows follow. */
export async function concernsOf(tx: Transaction, actor: Actor, id: string) {
  const stored = await tx.invitation.findFirst({
    where: { AND: [visibleInvitations(actor), { id }] },
    include: { recurrence: { select: { meetings: { select: { id: true }, take: 1 } } } },
  })
  const subject = stored && subjectOf(stored)
  if (!stored || !subject) throw new NotFound()
  const { personId, editionId, recurrence } = stored
  const meetingId = stored.meetingId ?? recurrence?.meetings[0]?.id ?? null
  return { stored, subject, personId, concerns: { meetingId, editionId } }
}
