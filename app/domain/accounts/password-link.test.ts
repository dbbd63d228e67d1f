import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { deactivateAccount } from './change-account.server'
import { findSession } from './find-session.server'
import { hashPassword } from './password.server'
import {
  choosePassword,
  findPasswordLink,
  makePasswordLink,
  passwordLinkLifetime,
} from './password-link.server'
import { signIn } from './sign-in.server'
import { startSession } from './start-session.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const gone = { name: 'NotFound' }
const fresh = 'violette giraffer hopper'
let administrator: Actor
let colleague: Actor

beforeEach(async () => {
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
  colleague = await buildActor()
  const passwordHash = await hashPassword('grønne elefanter spiser')
  await inTransaction((tx) =>
    tx.account.update({ where: { id: colleague.accountId }, data: { passwordHash } }),
  )
})

describe('a link for a new password', () => {
  it('lets its owner choose one, ends every other session and is written down', async () => {
    const before = await inTransaction((tx) => startSession(tx, colleague.accountId, now))
    const { token, email } = await makePasswordLink(administrator, colleague.accountId, now)
    expect(await findPasswordLink(token, now)).toMatchObject({ email })
    const session = await choosePassword(token, fresh, now)
    expect((await findSession(session, now))?.actor.accountId).toBe(colleague.accountId)
    expect(await findSession(before, now)).toBeNull()
    const entered = await signIn({ email, password: fresh, address: '192.0.2.200', previousToken: null }, now)
    expect(entered.kind).toBe('signedIn')
    const rows = await db.auditEntry.findMany({
      where: { subjectId: colleague.accountId },
      orderBy: { id: 'asc' },
    })
    expect(rows.map(({ action, accountId }) => [action, accountId])).toEqual([
      ['account.makePasswordLink', administrator.accountId],
      ['account.choosePassword', colleague.accountId],
      ['session.signIn', colleague.accountId],
    ])
  })

  it('works once, also for two at the same moment, and ends with any other change of password', async () => {
    const first = await makePasswordLink(administrator, colleague.accountId, now)
    const second = await makePasswordLink(administrator, colleague.accountId, new Date(now.getTime() + 1))
    const tries = await Promise.allSettled([1, 2].map(() => choosePassword(first.token, fresh, now)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(findPasswordLink(first.token, now)).rejects.toMatchObject(gone)
    await expect(findPasswordLink(second.token, now)).rejects.toMatchObject(gone)
  })

  it('ends after an hour and with the account', async () => {
    const { token } = await makePasswordLink(administrator, colleague.accountId, now)
    const late = new Date(now.getTime() + passwordLinkLifetime)
    await expect(findPasswordLink(token, late)).rejects.toMatchObject(gone)
    await expect(choosePassword(token, fresh, late)).rejects.toMatchObject(gone)
    await deactivateAccount(administrator, colleague.accountId, now)
    await expect(findPasswordLink(token, now)).rejects.toMatchObject(gone)
    await expect(makePasswordLink(administrator, colleague.accountId, now)).rejects.toMatchObject(gone)
  })

  it('cannot be stretched, turned to another account or made up', async () => {
    const { token } = await makePasswordLink(administrator, colleague.accountId, now)
    const [id = '', expiry = '', mac = ''] = token.split('.')
    const later = (Number.parseInt(expiry, 36) + 1000).toString(36)
    for (const forged of [
      `${id}.${later}.${mac}`,
      `${administrator.accountId}.${expiry}.${mac}`,
      `${id}.${expiry}.${'x'.repeat(43)}`,
      `${id}.${expiry.toUpperCase()}.${mac}`,
      `${id}.${expiry}`,
      '',
    ]) {
      await expect(findPasswordLink(forged, now)).rejects.toMatchObject(gone)
    }
  })

  it('takes no weak password and stays open then', async () => {
    const { token } = await makePasswordLink(administrator, colleague.accountId, now)
    await expect(choosePassword(token, 'password1234', now)).rejects.toThrow('passwordCommon')
    expect(await findPasswordLink(token, now)).toBeTruthy()
  })

  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP'])('is not for a %s to make', async (role) => {
    const actor = await buildActor({ role })
    await expect(makePasswordLink(actor, colleague.accountId, now)).rejects.toMatchObject({
      name: 'Forbidden',
    })
    expect(await db.auditEntry.count({ where: { subjectId: colleague.accountId } })).toBe(0)
  })
})
