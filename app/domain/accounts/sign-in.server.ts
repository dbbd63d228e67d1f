import { db, inTransaction } from '~/db.server'
import { recordChange } from '../audit/record-change.server'
import type { Locale } from '../access/actor'
import { readLocale } from './find-session.server'
import { verifyNothing, verifyPassword } from './password.server'
import { tokenHash } from './session-token.server'
import { countAttempt } from './sign-in-attempts.server'
import { startSession } from './start-session.server'

export type Credentials = {
  email: string
  password: string
  /** Where the request came from, as the server sees it. */
  address: string
  /** The session the browser had until now; it ends, so that nobody's prepared id becomes a signed-in one. */
  previousToken: string | null
}

export type SignInResult =
  | { kind: 'signedIn'; token: string; locale: Locale }
  | { kind: 'refused' }
  | { kind: 'tooMany'; retryAfter: number }

/**
 * Signs an account in under a new session id. Unknown address, wrong password and deactivated account are one
 * answer after the same work. `tooMany` carries the seconds to wait.
 */
export async function signIn(credentials: Credentials, now: Date): Promise<SignInResult> {
  const email = credentials.email.trim().toLowerCase()
  const attempt = await countAttempt(email, credentials.address)
  const account = await db.account.findUnique({ where: { email } })
  if (!attempt.allowed) {
    if (attempt.first) await recordRefusal('session.block', account?.id)
    return { kind: 'tooMany', retryAfter: attempt.retryAfter }
  }
  const fits = account
    ? await verifyPassword(account.passwordHash, credentials.password)
    : await verifyNothing(credentials.password)
  const token = fits && account ? await openSession(account.id, credentials.previousToken, now) : null
  if (!account || !token) {
    await recordRefusal('session.refuse', account?.id)
    return { kind: 'refused' }
  }
  await attempt.forgive()
  return { kind: 'signedIn', token, locale: readLocale(account.locale) }
}

async function openSession(
  accountId: string,
  previousToken: string | null,
  now: Date,
): Promise<string | null> {
  return inTransaction(async (tx) => {
    const active = await tx.account.findFirst({ where: { id: accountId, deactivatedAt: null } })
    if (!active) return null
    if (previousToken) await tx.session.deleteMany({ where: { tokenHash: tokenHash(previousToken) } })
    const token = await startSession(tx, accountId, now)
    await recordChange(
      tx,
      { accountId },
      { action: 'session.signIn', subject: { kind: 'account', id: accountId } },
    )
    return token
  })
}

/** The row is written for an unknown address too, without it: a known one would otherwise take longer. */
async function recordRefusal(action: string, accountId: string | undefined): Promise<void> {
  await inTransaction((tx) =>
    recordChange(tx, null, { action, subject: { kind: 'account', id: accountId ?? 'unknown' } }),
  )
}
