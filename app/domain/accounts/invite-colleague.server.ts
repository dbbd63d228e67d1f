import { inTransaction } from '~/db.server'
import type { Actor, Locale, Role } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { once } from '../forms/once.server'
import { newToken, tokenHash } from './session-token.server'

/** Three days: long enough to reach a colleague nine time zones away over a weekend, and no longer. */
export const invitationLifetime = 72 * 60 * 60_000

export type NewInvitation = {
  formKey: string
  givenName: string
  familyName: string
  email: string
  role: Role
  officeId: string
  locale: Locale
}

/**
 * Invites a colleague. The token opens /join/:token once within 72 hours and is not kept: null when this form
 * was sent before. An earlier open invitation to the same address ends.
 */
export async function inviteColleague(
  actor: Actor,
  { formKey, ...invitation }: NewInvitation,
  now: Date,
): Promise<{ id: string; token: string | null }> {
  demand(actor, 'account.manage')
  const { email, officeId } = invitation
  return inTransaction(async (tx) => {
    if (await tx.account.findUnique({ where: { email } })) {
      throw new Invalid([{ field: 'email', code: 'addressHasAccount' }])
    }
    if (!(await tx.office.findFirst({ where: { id: officeId, archivedAt: null } }))) {
      throw new Invalid([{ field: 'officeId', code: 'notFoundChoice' }])
    }
    let token: string | null = null
    const id = await once(tx, actor, formKey, async () => {
      await tx.accountInvitation.updateMany({
        where: { email, usedAt: null, revokedAt: null },
        data: { revokedAt: now },
      })
      token = newToken()
      const { id } = await tx.accountInvitation.create({
        data: {
          ...invitation,
          tokenHash: tokenHash(token),
          createdById: actor.accountId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + invitationLifetime),
        },
      })
      const subject = { kind: 'accountInvitation', id }
      await recordChange(tx, actor, {
        action: 'accountInvitation.create',
        subject,
        detail: { role: invitation.role },
      })
      return id
    })
    return { id, token }
  })
}

/** Ends an open invitation: its link leads nowhere from now on. NotFound when it is not open. */
export async function revokeInvitation(actor: Actor, id: string, now: Date): Promise<void> {
  demand(actor, 'account.manage')
  await inTransaction(async (tx) => {
    const { count } = await tx.accountInvitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) throw new NotFound()
    const subject = { kind: 'accountInvitation', id }
    await recordChange(tx, actor, { action: 'accountInvitation.revoke', subject })
  })
}
