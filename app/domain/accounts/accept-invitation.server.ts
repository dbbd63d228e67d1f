import { db, inTransaction, type Reader } from '~/db.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { createColleague } from './create-colleague.server'
import { readLocale } from './find-session.server'
import { hashNewPassword } from './password-rules.server'
import { tokenHash } from './session-token.server'
import { startSession } from './start-session.server'

/** An invitation as its bearer may see it. */
export type OpenInvitation = Awaited<ReturnType<typeof findOpenInvitation>>

/** The open invitation of a link. NotFound alike for an unknown, expired, used or revoked one. */
export async function findOpenInvitation(token: string, now: Date) {
  const { email, givenName, familyName, locale, office } = await openInvitation(db, token, now)
  const { zone, nameDa, nameEn } = office
  return {
    email,
    givenName,
    familyName,
    locale: readLocale(locale),
    zone,
    officeDa: nameDa,
    officeEn: nameEn,
  }
}

export type NewAccount = { givenName: string; familyName: string; password: string; zone: string }

/**
 * Makes the invited colleague's person and account and answers with their session token. Role, office and
 * address are the invitation's. It binds to a new account only: an address in use by now is refused.
 */
export async function acceptInvitation(
  token: string,
  { password, ...given }: NewAccount,
  now: Date,
): Promise<string> {
  const { email } = await openInvitation(db, token, now)
  const passwordHash = await hashNewPassword(password, { email })
  return inTransaction(async (tx) => {
    const invitation = await openInvitation(tx, token, now)
    const { id, role, officeId, locale } = invitation
    const { count } = await tx.accountInvitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { usedAt: now },
    })
    if (count === 0) throw new NotFound()
    if (await tx.account.findUnique({ where: { email } })) {
      throw new Invalid([{ field: '', code: 'addressNotUsable' }])
    }
    const colleague = { ...given, email, passwordHash, role, officeId, locale: readLocale(locale) }
    const actor = await createColleague(tx, colleague, now)
    const subject = { kind: 'account', id: actor.accountId }
    await recordChange(tx, actor, { action: 'account.create', subject, detail: { role } })
    return startSession(tx, actor.accountId, now)
  })
}

async function openInvitation(reader: Reader, token: string, now: Date) {
  const invitation = await reader.accountInvitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { office: true },
  })
  if (!invitation || invitation.usedAt || invitation.revokedAt || invitation.expiresAt <= now) {
    throw new NotFound()
  }
  return invitation
}
