import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { can } from '../access/can'
import { visibleInvitations } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { type InvitationSubject, subjectColumn } from './invitation-subject'
import { linesToSend } from './plan-lines'
import { planSending } from './plan-sending.server'

/**
 * How many have an invitation that no longer holds, and have not been told: it moved, was cancelled, or was withdrawn.
 * Null for somebody who cannot tell them.
 */
export async function countUntold(
  actor: Actor,
  subject: InvitationSubject,
  clock: { now: Date },
): Promise<number | null> {
  if (!can(actor, 'invitation.edit')) return null
  const invited = await db.invitation.count({
    where: { AND: [visibleInvitations(actor), subjectColumn(subject)] },
  })
  if (invited === 0) return 0
  try {
    const { lines } = await planSending(actor, subject, clock)
    return linesToSend(lines, false).filter(({ reason }) => reason !== 'new').length
  } catch (error) {
    // An archived meeting, or a recurring one with an occurrence the actor may not see, is nothing to send of.
    if (error instanceof NotFound) return 0
    throw error
  }
}
