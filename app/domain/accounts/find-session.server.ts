import { db, inTransaction } from '~/db.server'
import type { Actor, Locale, Role } from '../access/actor'
import { isSessionAlive, touchInterval } from './session-lifetime'
import { tokenHash } from './session-token.server'

export type Theme = 'system' | 'light' | 'dark'
export type Density = 'compact' | 'comfortable'

export type SignedIn = {
  actor: Actor
  account: {
    email: string
    theme: Theme
    density: Density
    officeNameDa: string
    officeNameEn: string
    /** The office's name in the account's language. */
    officeName: string
  }
  sessionId: string
}

/**
 * Who a session token signs in, read anew for every request: a deactivation or another role counts at once.
 * Null when the token is unknown, has expired or lain idle too long, or its account is deactivated.
 */
export async function findSession(token: string, now: Date): Promise<SignedIn | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { account: { include: { person: true, office: true } } },
  })
  if (!session || session.account.deactivatedAt || !isSessionAlive(session, now)) return null
  if (now.getTime() - session.lastSeenAt.getTime() >= touchInterval) {
    await touch(session.id, session.accountId, now)
  }
  const { account } = session
  const locale = readLocale(account.locale)
  return {
    sessionId: session.id,
    actor: actorOf(account),
    account: {
      email: account.email,
      theme: readTheme(account.theme),
      density: account.density === 'comfortable' ? 'comfortable' : 'compact',
      officeNameDa: account.office.nameDa,
      officeNameEn: account.office.nameEn,
      officeName: locale === 'en' ? account.office.nameEn : account.office.nameDa,
    },
  }
}

type StoredAccount = {
  id: string
  personId: string
  officeId: string
  role: Role
  locale: string
  zone: string
  person: { givenName: string; familyName: string }
}

/** Who the account acts as, whatever it was known by. */
export function actorOf(account: StoredAccount): Actor {
  return {
    accountId: account.id,
    personId: account.personId,
    officeId: account.officeId,
    role: account.role,
    name: `${account.person.givenName} ${account.person.familyName}`.trim(),
    locale: readLocale(account.locale),
    zone: account.zone,
  }
}

/** Whether anybody can sign in yet: the answer sends a first visitor to set the installation up. */
export async function hasAnyAccount(): Promise<boolean> {
  return (await db.account.findFirst({ select: { id: true } })) !== null
}

/** Best effort: a disk too full to note a visit is still good for reading. */
async function touch(sessionId: string, accountId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })
    await tx.account.updateMany({ where: { id: accountId }, data: { lastSeenAt: now } })
  }).catch(() => undefined)
}

export function readLocale(text: string): Locale {
  return text === 'en' ? 'en' : 'da'
}

function readTheme(text: string): Theme {
  return text === 'light' || text === 'dark' ? text : 'system'
}
