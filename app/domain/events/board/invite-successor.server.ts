import { inTransaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleAppointments, visibleInvitations } from '../../access/visible-to.server'
import { Invalid, NotFound } from '../../errors'
import { withdrawInvitation } from '../../invitations/change-invitation.server'
import { inviteAll } from '../../invitations/invite-all.server'
import { today } from '../../time/plain-date'
import { findLeftPosts } from './find-left-posts.server'
import { heldOn } from '../../posts/held-on'

/**
 * Invites whoever holds the post that an invited person has left, in their place; nothing is sent. Throws NotFound, and
 * Invalid when the person holds a post still or the one they left is empty.
 */
export async function inviteSuccessor(
  actor: Actor,
  invitationId: string,
  { now, formKey }: { now: Date; formKey: string },
): Promise<{ editionId: string; successor: string }> {
  demand(actor, 'invitation.edit')
  const day = today(now, actor.zone)
  return inTransaction(async (tx) => {
    const stored = await tx.invitation.findFirst({
      where: { AND: [visibleInvitations(actor), { id: invitationId, archivedAt: null, postId: null }] },
      select: { personId: true, editionId: true },
    })
    const { personId, editionId } = stored ?? {}
    if (!personId || !editionId) throw new NotFound()
    const current = await tx.appointment.count({
      where: { AND: [visibleAppointments(actor), heldOn(day), { personId }] },
    })
    const left = current > 0 ? undefined : (await findLeftPosts(tx, actor, [personId], day)).get(personId)
    if (!left?.successor) throw new Invalid([{ field: '', code: 'notFoundChoice' }])
    await withdrawInvitation(actor, invitationId, { now })
    const invitees = { personIds: [], postIds: [left.postId], formKey }
    await inviteAll(actor, { kind: 'edition', id: editionId }, invitees, { now })
    return { editionId, successor: left.successor }
  })
}
