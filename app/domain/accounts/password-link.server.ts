import { createHmac, timingSafeEqual } from 'node:crypto'
import { db, inTransaction } from '~/db.server'
import { environment } from '~/env.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { readLocale } from './find-session.server'
import { hashNewPassword } from './password-rules.server'
import { startSession } from './start-session.server'

/** Long enough to read a mail and no longer: whoever has the link is the account (ASVS 5.0 §6.4). */
export const passwordLinkLifetime = 60 * 60_000

/**
 * A link by which a colleague who forgot the password chooses another. Nothing is stored: the token is signed
 * over the hash it replaces, so it dies with its use and with any other change of password. `null` is whoever
 * runs the server.
 */
export async function makePasswordLink(actor: Actor | null, accountId: string, now: Date) {
  if (actor) demand(actor, 'account.manage')
  const account = await db.account.findFirst({ where: { id: accountId, deactivatedAt: null } })
  if (!account) throw new NotFound()
  const expiresAt = new Date(now.getTime() + passwordLinkLifetime)
  await inTransaction((tx) =>
    recordChange(tx, actor, {
      action: 'account.makePasswordLink',
      subject: { kind: 'account', id: accountId },
    }),
  )
  const { email } = account
  return { token: signed(account, expiresAt.getTime()), expiresAt, email, locale: readLocale(account.locale) }
}

export function passwordLinkAddress(token: string): string {
  return `${environment().origin}/new-password/${token}`
}

/** Whose link it is. NotFound alike for one made up, expired, or used. */
export async function findPasswordLink(token: string, now: Date) {
  const [accountId = '', expiry = ''] = token.split('.')
  const expires = Number.parseInt(expiry, 36)
  const account = await db.account.findFirst({ where: { id: accountId, deactivatedAt: null } })
  if (!account || !(expires > now.getTime()) || !isSame(signed(account, expires), token)) throw new NotFound()
  const { id, email, passwordHash } = account
  return { accountId: id, email, passwordHash }
}

/** Gives the link's account the password its owner chose, ends its sessions and answers with a new one's token. */
export async function choosePassword(token: string, password: string, now: Date): Promise<string> {
  const { accountId, email, passwordHash: replaced } = await findPasswordLink(token, now)
  const passwordHash = await hashNewPassword(password, { email })
  return inTransaction(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: accountId, passwordHash: replaced, deactivatedAt: null },
      data: { passwordHash },
    })
    if (count === 0) throw new NotFound()
    await tx.session.deleteMany({ where: { accountId } })
    const subject = { kind: 'account', id: accountId }
    await recordChange(tx, { accountId }, { action: 'account.choosePassword', subject })
    return startSession(tx, accountId, now)
  })
}

function signed(account: { id: string; passwordHash: string }, expires: number): string {
  const mac = createHmac('sha256', environment().secret)
    .update(`password-link\n${account.id}\n${expires}\n${account.passwordHash}`)
    .digest('base64url')
  return `${account.id}.${expires.toString(36)}.${mac}`
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
