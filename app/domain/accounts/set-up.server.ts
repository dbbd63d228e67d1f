import { db, inTransaction } from '~/db.server'
import type { Locale } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { lockAdministrators } from './administrators.server'
import { createColleague } from './create-colleague.server'
import { hasAnyAccount } from './find-session.server'
import { hashNewPassword } from './password-rules.server'
import { startSession } from './start-session.server'

export type FirstAdministrator = {
  givenName: string
  familyName: string
  email: string
  password: string
  officeId: string
  locale: Locale
  zone: string
}

/**
 * Makes the first administrator of an empty installation and answers with their session token. NotFound as
 * soon as any account exists, for all but the first of those who try at once.
 */
export async function setUpFirstAdministrator(
  { password, ...given }: FirstAdministrator,
  now: Date,
): Promise<string> {
  if (await hasAnyAccount()) throw new NotFound()
  const passwordHash = await hashNewPassword(password, given)
  return inTransaction(async (tx) => {
    await lockAdministrators(tx, now)
    if (await tx.account.findFirst({ select: { id: true } })) throw new NotFound()
    const office = await tx.office.findFirst({ where: { id: given.officeId, archivedAt: null } })
    if (!office) throw new Invalid([{ field: 'officeId', code: 'notFoundChoice' }])
    const actor = await createColleague(tx, { ...given, passwordHash, role: 'ADMINISTRATOR' }, now)
    const subject = { kind: 'account', id: actor.accountId }
    await recordChange(tx, actor, { action: 'account.create', subject, detail: { role: actor.role } })
    return startSession(tx, actor.accountId, now)
  })
}

export type OfficeChoice = { id: string; nameDa: string; nameEn: string; zone: string }

/** The offices a stranger may choose from: only while the installation is empty, otherwise NotFound. */
export async function listOfficesForSetUp(): Promise<OfficeChoice[]> {
  if (await hasAnyAccount()) throw new NotFound()
  return db.office.findMany({
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    select: { id: true, nameDa: true, nameEn: true, zone: true },
  })
}
