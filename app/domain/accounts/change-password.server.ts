import { db, inTransaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { hashNewPassword } from './password-rules.server'
import { verifyPassword } from './password.server'
import { countAttempt } from './sign-in-attempts.server'
import { startSession } from './start-session.server'

export type PasswordChange = { currentPassword: string; password: string; address: string }

/**
 * Gives the actor's own account another password, ends all its sessions and answers with the token of a new
 * one. The current password is tried under the same limit as at sign-in.
 */
export async function changePassword(
  actor: Actor,
  { currentPassword, password, address }: PasswordChange,
  now: Date,
): Promise<string> {
  const { accountId } = actor
  const account = await db.account.findUnique({ where: { id: accountId } })
  if (!account) throw new NotFound()
  const attempt = await countAttempt(accountId, address)
  if (!attempt.allowed) {
    const params = { minutes: Math.ceil(attempt.retryAfter / 60) }
    throw new Invalid([{ field: 'currentPassword', code: 'tooManyAttempts', params }])
  }
  if (!(await verifyPassword(account.passwordHash, currentPassword))) {
    throw new Invalid([{ field: 'currentPassword', code: 'passwordWrong' }])
  }
  await attempt.forgive()
  const passwordHash = await hashNewPassword(password, account)
  return inTransaction(async (tx) => {
    // Only where the hash is still the one tried: of two changes at once, the second is refused.
    const { count } = await tx.account.updateMany({
      where: { id: accountId, passwordHash: account.passwordHash, deactivatedAt: null },
      data: { passwordHash },
    })
    if (count === 0) throw new Invalid([{ field: 'currentPassword', code: 'passwordWrong' }])
    await tx.session.deleteMany({ where: { accountId } })
    await recordChange(tx, actor, {
      action: 'account.changePassword',
      subject: { kind: 'account', id: accountId },
    })
    return startSession(tx, accountId, now)
  })
}
