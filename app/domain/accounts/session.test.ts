import { beforeAll, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { changeAccount, deactivateAccount, reactivateAccount } from './change-account.server'
import { changePassword } from './change-password.server'
import { endOwnSession, endSession } from './end-session.server'
import { findProfile } from './find-profile.server'
import { findSession } from './find-session.server'
import { hashPassword } from './password.server'
import { sessionLifetime, touchInterval } from './session-lifetime'
import { tokenHash } from './session-token.server'
import { signIn } from './sign-in.server'

useTestDatabase()

const password = 'grønne elefanter spiser'
const now = new Date('2026-11-23T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
let addresses = 0
const newAddress = () => `192.0.2.${++addresses}`

let colleague: Actor
let administrator: Actor
let email: string

beforeAll(async () => {
  colleague = await buildActor()
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
  const passwordHash = await hashPassword(password)
  const account = await inTransaction((tx) =>
    tx.account.update({ where: { id: colleague.accountId }, data: { passwordHash } }),
  )
  email = account.email
})

async function signedIn(at = now, previousToken: string | null = null): Promise<string> {
  const result = await signIn({ email, password, address: newAddress(), previousToken }, at)
  if (result.kind !== 'signedIn') throw new Error(result.kind)
  return result.token
}

describe('a session', () => {
  it('signs the account in, whatever the case of the address', async () => {
    const result = await signIn(
      { email: ` ${email.toUpperCase()} `, password, address: newAddress(), previousToken: null },
      now,
    )
    expect(result.kind).toBe('signedIn')
    const token = result.kind === 'signedIn' ? result.token : ''
    expect(await findSession(token, now)).toMatchObject({
      actor: colleague,
      account: { email, theme: 'system', density: 'compact' },
    })
  })

  it('is kept as the SHA-256 of 256 random bits only', async () => {
    const token = await signedIn()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(await db.session.findUnique({ where: { tokenHash: tokenHash(token) } })).not.toBeNull()
    expect(JSON.stringify(await db.session.findMany())).not.toContain(token)
  })

  it('has a new id at each sign-in, and the one the browser had before ends', async () => {
    const before = await signedIn()
    const after = await signedIn(now, before)
    expect(after).not.toBe(before)
    expect(await findSession(before, now)).toBeNull()
    expect(await findSession(after, now)).not.toBeNull()
  })

  it('is unknown under a made-up token', async () => {
    expect(await findSession('x'.repeat(43), now)).toBeNull()
  })

  it('ends when it lay idle for too long', async () => {
    const token = await signedIn()
    expect(await findSession(token, later(sessionLifetime.idle))).toBeNull()
  })

  it('lives on while it is used, but no longer than its absolute lifetime', async () => {
    const token = await signedIn()
    const step = sessionLifetime.idle / 2
    let at = step
    for (; at < sessionLifetime.absolute; at += step)
      expect(await findSession(token, later(at))).not.toBeNull()
    expect(await findSession(token, later(sessionLifetime.absolute))).toBeNull()
  })

  it('notes when it was last seen, at most every five minutes', async () => {
    const token = await signedIn()
    const seen = async () =>
      (await db.session.findUnique({ where: { tokenHash: tokenHash(token) } }))?.lastSeenAt
    await findSession(token, later(touchInterval - 1))
    expect(await seen()).toEqual(now)
    await findSession(token, later(touchInterval))
    expect(await seen()).toEqual(later(touchInterval))
    const account = await db.account.findUnique({ where: { id: colleague.accountId } })
    expect(account?.lastSeenAt).toEqual(later(touchInterval))
  })

  it('is swept away with the next sign-in once it has ended', async () => {
    const token = await signedIn()
    await signedIn(later(sessionLifetime.idle))
    expect(await db.session.findUnique({ where: { tokenHash: tokenHash(token) } })).toBeNull()
  })

  it('is gone after signing out, and signing out twice is no error', async () => {
    const token = await signedIn()
    await endSession(token)
    await endSession(token)
    expect(await findSession(token, now)).toBeNull()
  })

  it('follows another role at the next request', async () => {
    const token = await signedIn()
    const account = await db.account.findUniqueOrThrow({ where: { id: colleague.accountId } })
    await changeAccount(
      administrator,
      account.id,
      { role: 'COORDINATOR', officeId: account.officeId, version: account.version },
      now,
    )
    expect((await findSession(token, now))?.actor.role).toBe('COORDINATOR')
  })

  it('ends when its account is deactivated, and does not come back with it', async () => {
    const token = await signedIn()
    await deactivateAccount(administrator, colleague.accountId, now)
    expect(await findSession(token, now)).toBeNull()
    await expect(signedIn()).rejects.toThrow('refused')
    await reactivateAccount(administrator, colleague.accountId)
    expect(await findSession(token, now)).toBeNull()
    expect(await findSession(await signedIn(), now)).not.toBeNull()
  })
})

describe("one's own sessions", () => {
  it('are listed and ended one by one; nobody else can', async () => {
    const token = await signedIn()
    const id = (await findSession(token, now))?.sessionId ?? ''
    expect((await findProfile(colleague, now)).sessions.map((session) => session.id)).toContain(id)
    await expect(endOwnSession(administrator, id)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await findSession(token, now)).not.toBeNull()
    await endOwnSession(colleague, id)
    expect(await findSession(token, now)).toBeNull()
  })

  it('end with a new password, all but the one that changed it', async () => {
    const other = await signedIn()
    const change = { currentPassword: password, password: 'violette giraffer hopper', address: newAddress() }
    const token = await changePassword(colleague, change, now)
    expect(await findSession(other, now)).toBeNull()
    expect(await findSession(token, now)).not.toBeNull()
    await expect(changePassword(colleague, change, now)).rejects.toMatchObject({
      fields: [{ field: 'currentPassword', code: 'passwordWrong' }],
    })
    const back = { currentPassword: change.password, password, address: newAddress() }
    await changePassword(colleague, back, now)
  })

  it('keep the old password when the new one breaks the rules', async () => {
    const change = { currentPassword: password, password: 'password1234', address: newAddress() }
    await expect(changePassword(colleague, change, now)).rejects.toMatchObject({
      fields: [{ field: 'password', code: 'passwordCommon' }],
    })
    expect(await findSession(await signedIn(), now)).not.toBeNull()
  })

  it('limit guessing at the current password', async () => {
    const change = {
      currentPassword: 'en helt forkert kode',
      password: 'violette giraffer',
      address: newAddress(),
    }
    for (let i = 0; i < 5; i++)
      await expect(changePassword(colleague, change, now)).rejects.toThrow('passwordWrong')
    await expect(changePassword(colleague, { ...change, currentPassword: password }, now)).rejects.toThrow(
      'tooManyAttempts',
    )
  })
})

describe('signing in', () => {
  const attempt = (given: Partial<Parameters<typeof signIn>[0]>) =>
    signIn(
      { email, password: 'en helt forkert kode', address: newAddress(), previousToken: null, ...given },
      now,
    )

  it('answers alike for a wrong password and an address nobody has', async () => {
    expect(await attempt({})).toEqual({ kind: 'refused' })
    expect(await attempt({ email: 'nobody@example.org' })).toEqual({ kind: 'refused' })
  })

  it('writes a row about each refusal that holds neither address nor password', async () => {
    const before = await db.auditEntry.count({ where: { action: 'session.refuse' } })
    await attempt({})
    await attempt({ email: 'nobody-at-all@example.org' })
    const rows = await db.auditEntry.findMany({ where: { action: 'session.refuse' } })
    expect(rows).toHaveLength(before + 2)
    expect(JSON.stringify(rows)).not.toMatch(/nobody-at-all|forkert/)
  })

  it('waits after the fifth wrong try, even with the right password, while the owner enters from elsewhere', async () => {
    const address = newAddress()
    for (let i = 0; i < 5; i++) expect((await attempt({ address })).kind).toBe('refused')
    const sixth = await attempt({ address, password })
    expect(sixth).toMatchObject({ kind: 'tooMany' })
    expect(sixth.kind === 'tooMany' && sixth.retryAfter).toBeGreaterThan(60)
    expect((await attempt({ password })).kind).toBe('signedIn')
  })

  it('waits for unknown addresses too', async () => {
    const address = newAddress()
    const guess = () => attempt({ address, email: 'unknown@example.org' })
    for (let i = 0; i < 5; i++) expect((await guess()).kind).toBe('refused')
    expect((await guess()).kind).toBe('tooMany')
  })

  it('counts tries made at the same moment', async () => {
    const address = newAddress()
    const kinds = (await Promise.all(Array.from({ length: 20 }, () => attempt({ address })))).map(
      ({ kind }) => kind,
    )
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(5)
  })

  it('forgets wrong tries after a right one', async () => {
    const address = newAddress()
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) expect((await attempt({ address })).kind).toBe('refused')
      expect((await attempt({ address, password })).kind).toBe('signedIn')
    }
  })

  it('stops one address that tries many accounts, and a whole IPv6 network as one', async () => {
    const kinds: string[] = []
    for (let i = 0; i < 32; i++) {
      const { kind } = await attempt({
        email: `guess${i}@example.org`,
        address: `2001:db8:7:7::${i.toString(16)}`,
      })
      kinds.push(kind)
    }
    expect(kinds.slice(0, 30)).not.toContain('tooMany')
    expect(kinds.slice(30)).toEqual(['tooMany', 'tooMany'])
    expect((await attempt({ address: '2001:db8:7:8::1', password })).kind).toBe('signedIn')
  })
})
