import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import { buildActor, buildOffice, useTestDatabase } from '~/testing'
import { changeAccount, deactivateAccount, reactivateAccount } from './change-account.server'
import { changeProfile } from './change-profile.server'
import { findAccount, findAccounts, type AccountQuery } from './find-accounts.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const stored = (actor: Actor) => db.account.findUniqueOrThrow({ where: { id: actor.accountId } })

/** Only this test's administrators are active. */
async function onlyAdministrators(count: number): Promise<Actor[]> {
  await inTransaction((tx) =>
    tx.account.updateMany({ where: { role: 'ADMINISTRATOR' }, data: { role: 'LEADERSHIP' } }),
  )
  return Promise.all(Array.from({ length: count }, () => buildActor({ role: 'ADMINISTRATOR' })))
}

async function one<T>(items: Promise<T[]>): Promise<T> {
  const [first] = await items
  if (!first) throw new Error('none')
  return first
}

describe('changing an account', () => {
  it('sets role and office and says so in the audit', async () => {
    const administrator = await one(onlyAdministrators(1))
    const colleague = await buildActor()
    const office = await buildOffice()
    await changeAccount(
      administrator,
      colleague.accountId,
      { role: 'COORDINATOR', officeId: office.id, version: 1 },
      now,
    )
    expect(await stored(colleague)).toMatchObject({ role: 'COORDINATOR', officeId: office.id, version: 2 })
    const row = await db.auditEntry.findFirst({
      where: { subjectId: colleague.accountId, action: 'account.edit' },
    })
    expect(JSON.parse(row?.detail ?? '')).toEqual({
      role: ['DIPLOMAT', 'COORDINATOR'],
      officeId: [colleague.officeId, office.id],
    })
  })

  it('answers a stale edit with what is stored', async () => {
    const administrator = await one(onlyAdministrators(1))
    const colleague = await buildActor()
    const change = { role: 'COORDINATOR' as Role, officeId: colleague.officeId, version: 1 }
    await changeAccount(administrator, colleague.accountId, change, now)
    await expect(
      changeAccount(administrator, colleague.accountId, { ...change, role: 'LEADERSHIP' }, now),
    ).rejects.toMatchObject({ name: 'Conflict', theirs: { role: 'COORDINATOR', version: '2' } })
    expect((await stored(colleague)).role).toBe('COORDINATOR')
  })

  it('refuses an unknown or archived office', async () => {
    const administrator = await one(onlyAdministrators(1))
    const colleague = await buildActor()
    const archived = await buildOffice({ archivedAt: now })
    for (const officeId of ['nowhere', archived.id]) {
      await expect(
        changeAccount(administrator, colleague.accountId, { role: 'DIPLOMAT', officeId, version: 1 }, now),
      ).rejects.toMatchObject({ fields: [{ field: 'officeId', code: 'notFoundChoice' }] })
    }
  })

  it('is not found for an account that does not exist', async () => {
    const administrator = await one(onlyAdministrators(1))
    await expect(deactivateAccount(administrator, 'nobody', now)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(reactivateAccount(administrator, 'nobody')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(findAccount(administrator, 'nobody')).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('the last active administrator', () => {
  it('can be neither demoted nor deactivated', async () => {
    const last = await one(onlyAdministrators(1))
    await expect(
      changeAccount(last, last.accountId, { role: 'DIPLOMAT', officeId: last.officeId, version: 1 }, now),
    ).rejects.toMatchObject({ fields: [{ field: 'role', code: 'lastAdministrator' }] })
    await expect(deactivateAccount(last, last.accountId, now)).rejects.toThrow('lastAdministrator')
    expect(await stored(last)).toMatchObject({ role: 'ADMINISTRATOR', deactivatedAt: null, version: 1 })
  })

  it('remains when two demote each other at once', async () => {
    const [first, second] = await onlyAdministrators(2)
    if (!first || !second) throw new Error('two')
    const demoted = (by: Actor, whom: Actor) =>
      changeAccount(by, whom.accountId, { role: 'DIPLOMAT', officeId: whom.officeId, version: 1 }, now)
    const tries = await Promise.allSettled([demoted(first, second), demoted(second, first)])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.account.count({ where: { role: 'ADMINISTRATOR', deactivatedAt: null } })).toBe(1)
  })

  it('is not a deactivated one', async () => {
    const [first, second] = await onlyAdministrators(2)
    if (!first || !second) throw new Error('two')
    await deactivateAccount(first, second.accountId, now)
    await expect(deactivateAccount(second, first.accountId, now)).rejects.toThrow('lastAdministrator')
    await reactivateAccount(first, second.accountId)
    await deactivateAccount(second, first.accountId, now)
  })
})

describe('administering accounts', () => {
  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP'])(
    'is refused to a %s, who changes nothing',
    async (role) => {
      const actor = await buildActor({ role })
      const colleague = await buildActor()
      const before = await stored(colleague)
      const refused = { name: 'Forbidden' }
      const id = colleague.accountId
      const change = { role: 'ADMINISTRATOR' as Role, officeId: actor.officeId, version: 1 }
      await expect(changeAccount(actor, id, change, now)).rejects.toMatchObject(refused)
      await expect(changeAccount(actor, actor.accountId, change, now)).rejects.toMatchObject(refused)
      await expect(deactivateAccount(actor, id, now)).rejects.toMatchObject(refused)
      await expect(reactivateAccount(actor, id)).rejects.toMatchObject(refused)
      await expect(findAccount(actor, id)).rejects.toMatchObject(refused)
      await expect(findAccounts(actor, { sort: 'name', page: 1 })).rejects.toMatchObject(refused)
      expect(await stored(colleague)).toEqual(before)
      expect((await stored(actor)).role).toBe(role)
    },
  )
})

describe('the list of accounts', () => {
  const names = async (actor: Actor, query: Partial<AccountQuery>) =>
    (await findAccounts(actor, { sort: 'name', page: 1, ...query })).rows.map((row) => row.name)

  it('is searched, filtered and sorted', async () => {
    const administrator = await one(onlyAdministrators(1))
    const office = await buildOffice()
    const here = { officeId: office.id, givenName: 'Bo' }
    await buildActor({ ...here, familyName: 'Aaberg' })
    await buildActor({ ...here, familyName: 'Zink', role: 'COORDINATOR' })
    const gone = await buildActor({ ...here, familyName: 'Ærø' })
    await deactivateAccount(administrator, gone.accountId, now)
    const officeId = office.id
    expect(await names(administrator, { officeId })).toEqual(['Bo Zink', 'Bo Ærø', 'Bo Aaberg'])
    expect(await names(administrator, { officeId, sort: '-name' })).toEqual([
      'Bo Aaberg',
      'Bo Ærø',
      'Bo Zink',
    ])
    expect(await names(administrator, { officeId, status: 'active' })).toEqual(['Bo Zink', 'Bo Aaberg'])
    expect(await names(administrator, { officeId, status: 'deactivated' })).toEqual(['Bo Ærø'])
    expect(await names(administrator, { officeId, role: 'COORDINATOR' })).toEqual(['Bo Zink'])
    expect(await names(administrator, { officeId, q: 'bo åberg' })).toEqual(['Bo Aaberg'])
    expect(await names(administrator, { q: (await stored(gone)).email })).toEqual(['Bo Ærø'])
  })

  it('shows a colleague whose person is hidden from the reader by e-mail address', async () => {
    const administrator = await one(onlyAdministrators(1))
    const hidden = await buildActor({ familyName: 'Skjult' })
    await inTransaction((tx) =>
      tx.person.update({ where: { id: hidden.personId }, data: { handling: 'LIMITED' } }),
    )
    const { email } = await stored(hidden)
    expect(await names(administrator, { officeId: hidden.officeId })).toEqual([email])
    expect(await names(administrator, { officeId: hidden.officeId, q: 'skjult' })).toEqual([])
  })
})

describe("one's profile", () => {
  const change = {
    givenName: 'Mette Marie',
    familyName: 'Holm',
    locale: 'en' as const,
    zone: 'Asia/Shanghai',
    theme: 'dark' as const,
    density: 'comfortable' as const,
    version: 1,
    personVersion: 1,
  }

  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR'])(
    'is for a %s to change',
    async (role) => {
      const actor = await buildActor({ role })
      await changeProfile(actor, change)
      expect(await stored(actor)).toMatchObject({
        locale: 'en',
        zone: 'Asia/Shanghai',
        theme: 'dark',
        role,
        version: 2,
      })
      const person = await db.person.findUnique({ where: { id: actor.personId } })
      expect(person).toMatchObject({ givenName: 'Mette Marie', familyName: 'Holm', version: 2 })
    },
  )

  it('answers a stale edit of the account or the person with what is stored', async () => {
    const actor = await buildActor()
    await changeProfile(actor, change)
    await expect(changeProfile(actor, { ...change, personVersion: 2 })).rejects.toMatchObject({
      name: 'Conflict',
    })
    await expect(changeProfile(actor, { ...change, version: 2 })).rejects.toMatchObject({
      theirs: { givenName: 'Mette Marie', version: '2', personVersion: '2' },
    })
  })
})
