import { inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleInvitations } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid, NotFound } from '../errors'
import { findGuests } from './find-guests.server'
import { isInvited } from './guest'
import type { InvitationEdit } from './invitation-schema.server'
import { concernsOf, lastMail, reviveInvitation } from './revive-invitation.server'
import { touchSubject } from './touch-subject.server'

type Clock = { now: Date }

/**
 * Takes somebody off the list. `gone`: nothing had reached them, and nothing will. `told`: they have the invitation, and
 * the next sending takes it back, from them alone. Throws NotFound.
 */
export async function withdrawInvitation(actor: Actor, id: string, { now }: Clock): Promise<'gone' | 'told'> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const { stored, subject, concerns, personId } = await concernsOf(tx, actor, id)
    if (stored.archivedAt || stored.status === 'CANCELLED') throw new NotFound()
    await tx.outgoingMail.updateMany({
      where: {
        invitationId: id,
        OR: [{ state: 'FAILED' }, { state: 'QUEUED', attempts: 0, leasedUntil: null }],
      },
      data: { state: 'WITHDRAWN' },
    })
    const told = (await lastMail(tx, actor, id))?.method === 'REQUEST'
    await touchSubject(tx, subject, null)
    await tx.invitation.update({
      where: { id },
      data: {
        ...(told ? { status: 'CANCELLED' } : { archivedAt: now }),
        changedAt: now,
        version: { increment: 1 },
      },
    })
    await recordChange(tx, actor, {
      action: 'invitation.withdraw',
      subject: { kind: 'invitation', id },
      ...concerns,
      personId,
    })
    return told ? 'told' : 'gone'
  })
}

/** Undoes withdrawInvitation. Throws NotFound, Invalid when the same person was invited again meanwhile. */
export async function restoreInvitation(actor: Actor, id: string, { now }: Clock): Promise<void> {
  demand(actor, 'invitation.edit')
  await inTransaction(async (tx) => {
    const { stored, subject } = await concernsOf(tx, actor, id)
    if (!stored.archivedAt && stored.status !== 'CANCELLED') throw new NotFound()
    const guests = (await findGuests(tx, actor, subject, now)).filter(isInvited)
    const again = guests.some(({ personId, postId }) =>
      stored.postId ? postId === stored.postId : personId === stored.personId,
    )
    if (again) throw new Invalid([{ field: 'people', code: 'invitedAlready' }])
    await reviveInvitation(tx, actor, subject, id)
  })
}

/** Sets the language and the address it is sent to; empty ones are the recipient's own. Throws NotFound and Conflict. */
export async function editInvitation(actor: Actor, id: string, edit: InvitationEdit): Promise<void> {
  demand(actor, 'invitation.edit')
  await inTransaction(async (tx) => {
    const { stored, concerns, personId } = await concernsOf(tx, actor, id)
    if (stored.archivedAt) throw new NotFound()
    const { version, locale = null, email = null } = edit
    const { count } = await tx.invitation.updateMany({
      where: { AND: [visibleInvitations(actor), { id, version }] },
      data: { locale, email, version: { increment: 1 } },
    })
    if (count === 0) throw new Conflict(theirs(stored))
    await recordChange(tx, actor, {
      action: 'invitation.edit',
      subject: { kind: 'invitation', id },
      detail: { fields: ['locale', 'email'] },
      ...concerns,
      personId,
    })
  })
}

function theirs(stored: { version: number; locale: string | null; email: string | null }) {
  return { version: String(stored.version), locale: stored.locale ?? '', email: stored.email ?? '' }
}
