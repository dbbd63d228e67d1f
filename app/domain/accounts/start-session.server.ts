import type { Transaction } from '~/db.server'
import { sessionLifetime } from './session-lifetime'
import { newToken, tokenHash } from './session-token.server'

/**
 * Starts a session for the account and answers with its token, which is kept nowhere. Sweeps the sessions
 * that have ended on the way, so that no clock has to.
 */
export async function startSession(tx: Transaction, accountId: string, now: Date): Promise<string> {
  const idleSince = new Date(now.getTime() - sessionLifetime.idle)
  await tx.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lte: idleSince } }] },
  })
  const token = newToken()
  await tx.session.create({
    data: {
      tokenHash: tokenHash(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLifetime.absolute),
    },
  })
  await tx.account.update({ where: { id: accountId }, data: { lastSeenAt: now } })
  return token
}
