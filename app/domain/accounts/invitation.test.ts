import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { acceptInvitation, findOpenInvitation } from './accept-invitation.server'
import { deactivateAccount } from './change-account.server'
import { findAccountInvitations } from './find-invitations.server'
import { findSession } from './find-session.server'
import { invitationLifetime, inviteColleague, revokeInvitation } from './invite-colleague.server'

useTestDatabase()

const now = new Date('2026-11-23T10:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
let administrator: Actor
let people = 0

beforeAll(async () => {
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
})

const newcomer = () => ({
  formKey: randomUUID(),
  givenName: 'Kim',
  familyName: 'Ny',
  email: `kim${++people}@example.org`,
  role: 'DIPLOMAT' as Role,
  officeId: administrator.officeId,
  locale: 'en' as const,
})
const answer = {
  givenName: 'Kim',
  familyName: 'Nygaard',
  password: 'grønne elefanter spiser',
  zone: 'America/Los_Angeles',
}

async function invited(invitation = newcomer(), by = administrator) {
  const { id, token } = await inviteColleague(by, invitation, now)
  return { id, token: token ?? '', email: invitation.email }
}

const gone = { name: 'NotFound' }

describe('an invitation', () => {
  it('becomes a colleague with the role and office it names, signed in and an open person', async () => {
    const { token, email } = await invited()
    expect(await findOpenInvitation(token, now)).toMatchObject({ email, givenName: 'Kim', locale: 'en' })
    const session = await acceptInvitation(token, answer, now)
    expect((await findSession(session, now))?.actor).toMatchObject({
      role: 'DIPLOMAT',
      officeId: administrator.officeId,
      name: 'Kim Nygaard',
      locale: 'en',
      zone: 'America/Los_Angeles',
    })
  })

  it('has a token of at least 128 bits that is kept only as a hash', async () => {
    const { token } = await invited()
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    expect(JSON.stringify(await db.accountInvitation.findMany())).not.toContain(token)
  })

  it('works once, also for two who use it at the same moment', async () => {
    const { token, email } = await invited()
    const tries = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation(token, answer, now)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.account.count({ where: { email } })).toBe(1)
    await expect(findOpenInvitation(token, now)).rejects.toMatchObject(gone)
  })

  it('ends after 72 hours, when revoked, and is unknown under any other token', async () => {
    const { id, token } = await invited()
    await expect(findOpenInvitation(token, later(invitationLifetime))).rejects.toMatchObject(gone)
    await expect(acceptInvitation(token, answer, later(invitationLifetime))).rejects.toMatchObject(gone)
    await revokeInvitation(administrator, id, now)
    await expect(acceptInvitation(token, answer, now)).rejects.toMatchObject(gone)
    await expect(revokeInvitation(administrator, id, now)).rejects.toMatchObject(gone)
    await expect(findOpenInvitation('x'.repeat(43), now)).rejects.toMatchObject(gone)
  })

  it('to the same address replaces the earlier one', async () => {
    const first = await invited()
    const second = await invited({ ...newcomer(), email: first.email })
    await expect(findOpenInvitation(first.token, now)).rejects.toMatchObject(gone)
    expect(await findOpenInvitation(second.token, now)).toMatchObject({ email: first.email })
  })

  it('is refused for an address with an account, before and after it was sent', async () => {
    const taken = await invited()
    const late = { ...newcomer(), email: taken.email }
    await acceptInvitation(taken.token, answer, now)
    await expect(inviteColleague(administrator, late, now)).rejects.toMatchObject({
      fields: [{ field: 'email', code: 'addressHasAccount' }],
    })
  })

  it('is made once however often its form is sent, and shows its link once', async () => {
    const invitation = newcomer()
    const first = await inviteColleague(administrator, invitation, now)
    const second = await inviteColleague(administrator, invitation, now)
    expect(second).toEqual({ id: first.id, token: null })
    expect(await findOpenInvitation(first.token ?? '', now)).toMatchObject({ email: invitation.email })
  })

  it('ends with the administration of whoever sent it', async () => {
    const leaving = await buildActor({ role: 'ADMINISTRATOR' })
    const { token } = await invited(newcomer(), leaving)
    await deactivateAccount(administrator, leaving.accountId, now)
    await expect(findOpenInvitation(token, now)).rejects.toMatchObject(gone)
  })

  it('takes no weak password and stays open then', async () => {
    const { token } = await invited()
    await expect(acceptInvitation(token, { ...answer, password: 'password1234' }, now)).rejects.toThrow(
      'passwordCommon',
    )
    expect(await findOpenInvitation(token, now)).toBeTruthy()
  })

  it('is listed with its state', async () => {
    const { id } = await invited()
    const { rows, total } = await findAccountInvitations(administrator, { state: 'open', page: 1 }, now)
    expect(rows.find((row) => row.id === id)).toMatchObject({ state: 'open', invitedBy: administrator.name })
    expect(total).toBe(rows.length)
    const expired = await findAccountInvitations(
      administrator,
      { state: 'expired', page: 1 },
      later(invitationLifetime),
    )
    expect(expired.rows.map((row) => row.id)).toContain(id)
  })

  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP'])(
    'is not for a %s to make, list or revoke',
    async (role) => {
      const actor = await buildActor({ role })
      const { id, token } = await invited()
      const before = await db.accountInvitation.count()
      const refused = { name: 'Forbidden' }
      await expect(inviteColleague(actor, newcomer(), now)).rejects.toMatchObject(refused)
      await expect(revokeInvitation(actor, id, now)).rejects.toMatchObject(refused)
      await expect(findAccountInvitations(actor, { page: 1 }, now)).rejects.toMatchObject(refused)
      expect(await db.accountInvitation.count()).toBe(before)
      expect(await findOpenInvitation(token, now)).toBeTruthy()
    },
  )
})
