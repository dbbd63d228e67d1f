import { beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { db, inTransaction } from '~/db.server'
import type { Actor, Role } from '~/domain/access/actor'
import { inviteColleague } from '~/domain/accounts/invite-colleague.server'
import { startSession } from '~/domain/accounts/start-session.server'
import { buildActor, buildMeeting, buildOffice, buildPerson, useTestDatabase } from '~/testing'
import { sessionHeader } from '~/web/session.server'
import * as account from '../accounts/account'
import * as deactivation from '../accounts/deactivation'
import * as invitationRevocation from '../accounts/invitation-revocation'
import * as invitations from '../accounts/invitations'
import * as accounts from '../accounts/list'
import * as newInvitation from '../accounts/new-invitation'
import * as passwordLink from '../accounts/password-link'
import * as reactivation from '../accounts/reactivation'
import * as password from '../profile/password'
import * as profile from '../profile/profile'
import * as audit from './audit'
import * as changes from './changes'
import * as index from './index'
import * as newOffice from './new-office'
import * as office from './office'
import * as officeArchive from './office-archive'
import * as officeRestoration from './office-restoration'
import * as offices from './offices'

useTestDatabase()

type Handler = (args: {
  request: Request
  params: Record<string, string>
  context: object
}) => Promise<unknown>

let administrator: Actor
let target: Actor
let officeId: string
let invitationId: string

beforeAll(async () => {
  administrator = await buildActor({ role: 'ADMINISTRATOR' })
  target = await buildActor()
  officeId = (await buildOffice()).id
  invitationId = (
    await inviteColleague(administrator, { ...invitation(), email: 'open@example.org' }, new Date())
  ).id
})

const invitation = () => ({
  formKey: randomUUID(),
  givenName: 'Kim',
  familyName: 'Ny',
  email: 'kim@example.org',
  role: 'DIPLOMAT' as Role,
  officeId: administrator.officeId,
  locale: 'da' as const,
})

async function ask(
  handler: unknown,
  actor: Actor | null,
  given: {
    fields?: Record<string, string> | [string, string][]
    params?: Record<string, string>
    search?: string
  } = {},
): Promise<Response> {
  const headers = new Headers()
  if (actor) {
    const token = await inTransaction((tx) => startSession(tx, actor.accountId, new Date()))
    headers.set('Cookie', (await sessionHeader(token)).split(';')[0] ?? '')
  }
  const request = new Request(`http://localhost:3000/here${given.search ?? ''}`, {
    headers,
    ...(given.fields ? { method: 'POST', body: new URLSearchParams(given.fields) } : {}),
  })
  try {
    return (await (handler as Handler)({ request, params: given.params ?? {}, context: {} })) as Response
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

/** Every way into the administration, with fields that would do something. */
function entrances(): [string, unknown, Parameters<typeof ask>[2]][] {
  const params = { accountId: target.accountId, officeId, invitationId }
  const names = { nameDa: 'X', nameEn: 'X', city: 'X', zone: 'UTC' }
  return [
    ['administration', index.loader, {}],
    ['accounts', accounts.loader, {}],
    ['account', account.loader, { params }],
    ['account form', account.action, { params, fields: { role: 'ADMINISTRATOR', officeId, version: '1' } }],
    ['deactivation', deactivation.action, { params, fields: {} }],
    ['reactivation', reactivation.action, { params, fields: {} }],
    ['password link', passwordLink.loader, { params }],
    ['password link form', passwordLink.action, { params, fields: {} }],
    ['invitations', invitations.loader, {}],
    ['new invitation', newInvitation.loader, {}],
    ['new invitation form', newInvitation.action, { fields: invitation() }],
    ['revocation', invitationRevocation.action, { params, fields: {} }],
    ['offices', offices.loader, {}],
    ['new office', newOffice.loader, {}],
    ['new office form', newOffice.action, { fields: { formKey: randomUUID(), ...names } }],
    ['office', office.loader, { params }],
    ['office form', office.action, { params, fields: { version: '1', ...names } }],
    ['archive', officeArchive.action, { params, fields: {} }],
    ['restoration', officeRestoration.action, { params, fields: {} }],
    ['audit', audit.loader, {}],
  ]
}

async function everything() {
  const [people, accountRows, officeRows, invitationRows] = await Promise.all([
    db.person.count(),
    db.account.findMany({ orderBy: { id: 'asc' }, omit: { lastSeenAt: true } }),
    db.office.findMany({ orderBy: { id: 'asc' } }),
    db.accountInvitation.findMany({ orderBy: { id: 'asc' } }),
  ])
  return { people, accountRows, officeRows, invitationRows, audit: await db.auditEntry.count() }
}

describe('the administration', () => {
  it.each<Role>(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP'])(
    'is closed to a %s and changes nothing',
    async (role) => {
      const actor = await buildActor({ role })
      const before = await everything()
      for (const [name, handler, given] of entrances()) {
        expect([name, (await ask(handler, actor, given)).status]).toEqual([name, 403])
      }
      expect(await everything()).toEqual(before)
    },
  )

  it('sends a stranger to sign in, and changes nothing', async () => {
    const before = await everything()
    const all: typeof entrances extends () => infer E ? E : never = [
      ...entrances(),
      ['profile', profile.loader, {}],
      ['profile form', profile.action, { fields: {} }],
      ['password', password.loader, {}],
      ['password form', password.action, { fields: {} }],
      ['recent changes', changes.loader, {}],
    ]
    for (const [name, handler, given] of all) {
      const response = await ask(handler, null, given)
      expect([name, response.status, response.headers.get('Location')?.split('?')[0]]).toEqual([
        name,
        302,
        '/sign-in',
      ])
    }
    expect(await everything()).toEqual(before)
  })

  it('is open to an administrator', async () => {
    for (const [name, handler, given] of entrances().filter(([, , asked]) => !asked?.fields)) {
      expect([name, (await ask(handler, administrator, given)).status]).toEqual([
        name,
        name === 'administration' ? 302 : 200,
      ])
    }
  })

  it('answers ids of nothing with 404', async () => {
    const params = { accountId: 'none', officeId: 'none', invitationId: 'none' }
    for (const [name, handler, given] of entrances().filter(([, , asked]) => asked?.params)) {
      expect([name, (await ask(handler, administrator, { ...given, params })).status]).toEqual([name, 404])
    }
  })

  it('shows an invitation link once, in the answer and not in the address', async () => {
    const fields = invitation()
    const first = await ask(newInvitation.action, administrator, { fields })
    expect(first.status).toBe(200)
    const { made } = (await first.json()) as { made: { link: string; delivery: string } }
    expect(made.link).toMatch(/^http:\/\/localhost:3000\/join\/[\w-]{43}$/)
    expect(made.delivery).toBe('off')
    const again = await ask(newInvitation.action, administrator, { fields })
    expect(again.headers.get('Location')).toBe('/admin/invitations')
  })

  it.each<[string, Record<string, string>]>([
    ['an unknown role', { role: 'EMPEROR' }],
    ['a line break in the address', { email: 'kim@example.org\r\nBcc: evil@example.org' }],
    ['a line break in the name', { givenName: 'Kim\r\nNy' }],
    ['something that is no address', { email: 'kim' }],
    ['an office of nowhere', { officeId: 'none' }],
    ['no form key', { formKey: '' }],
  ])('answers an invitation with %s with 422 and a sentence', async (_, bad) => {
    const before = await db.accountInvitation.count()
    const response = await ask(newInvitation.action, administrator, {
      fields: { ...invitation(), email: 'other@example.org', ...bad },
    })
    expect(response.status).toBe(422)
    const { result } = (await response.json()) as { result: { error: Record<string, string[]> } }
    expect(Object.values(result.error).flat().join(' ')).toMatch(/[.]$/)
    expect(await db.accountInvitation.count()).toBe(before)
  })

  it('answers a stale edit of an office with 409 and the stored values', async () => {
    const { id } = await buildOffice()
    const fields = { version: '1', nameDa: 'Ny', nameEn: 'New', city: 'Oslo', zone: 'Europe/Oslo' }
    expect((await ask(office.action, administrator, { params: { officeId: id }, fields })).status).toBe(303)
    const stale = await ask(office.action, administrator, {
      params: { officeId: id },
      fields: { ...fields, city: 'Bergen' },
    })
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({ theirs: { city: 'Oslo', version: '2' } })
  })

  it('says why the last administrator stays', async () => {
    const params = { accountId: administrator.accountId }
    const response = await ask(deactivation.action, administrator, { params, fields: {} })
    expect(response.headers.get('Location')).toBe(`/admin/accounts/${administrator.accountId}`)
    const fields = { role: 'DIPLOMAT', officeId: administrator.officeId, version: '1' }
    expect((await ask(account.action, administrator, { params, fields })).status).toBe(422)
    expect(await db.account.findUnique({ where: { id: administrator.accountId } })).toMatchObject({
      role: 'ADMINISTRATOR',
      deactivatedAt: null,
    })
  })

  it.each([
    '?page=-1',
    '?page=x',
    '?sort=evil',
    '?q=%00&q=2',
    '?role=EMPEROR',
    '?from=31.02.2026&to=x',
    '?who[contains]=a',
  ])('opens its lists for the odd address %s', async (search) => {
    for (const handler of [
      accounts.loader,
      invitations.loader,
      offices.loader,
      audit.loader,
      changes.loader,
    ]) {
      expect((await ask(handler, administrator, { search })).status).toBe(200)
    }
  })

  it('reads alike with and without a limited record of somebody else', async () => {
    const read = async () => {
      const bodies = []
      for (const handler of [accounts.loader, audit.loader, changes.loader]) {
        const body = await (await ask(handler, administrator)).text()
        bodies.push(body.replace(/"lastSeenAt":"[^"]+"/g, ''))
      }
      return bodies
    }
    const before = await read()
    const archivedAt = new Date()
    await buildPerson({ handling: 'LIMITED', createdById: target.accountId, archivedAt })
    await buildMeeting({ author: target, handling: 'LIMITED', archivedAt })
    expect(await read()).toEqual(before)
  })
})

describe("one's profile", () => {
  const fields = (more: Record<string, string> = {}) => ({
    givenName: 'Kim',
    familyName: 'Ny',
    locale: 'en',
    zone: 'Asia/Shanghai',
    theme: 'dark',
    density: 'compact',
    version: '1',
    personVersion: '1',
    ...more,
  })

  it('is saved, with the language for the next visit, and never the role', async () => {
    const actor = await buildActor()
    const response = await ask(profile.action, actor, {
      fields: fields({ role: 'ADMINISTRATOR', email: 'x@example.org' }),
    })
    expect(response.status).toBe(303)
    expect(response.headers.get('Set-Cookie')).toContain('locale=en')
    const stored = await db.account.findUnique({ where: { id: actor.accountId } })
    expect(stored).toMatchObject({ locale: 'en', theme: 'dark', role: 'DIPLOMAT' })
    expect(stored?.email).not.toBe('x@example.org')
  })

  it.each<[string, Record<string, string>]>([
    ['a theme we do not have', { theme: 'neon' }],
    ['a zone that does not exist', { zone: '../../etc/passwd' }],
    ['a line break in a name', { familyName: 'Ny\nBcc' }],
    ['a version that is no number', { version: 'x' }],
  ])('answers %s with 422', async (_, bad) => {
    const actor = await buildActor()
    expect((await ask(profile.action, actor, { fields: fields(bad) })).status).toBe(422)
  })

  it('takes a new password only with the current one, and never sends either back', async () => {
    const actor = await buildActor()
    const response = await ask(password.action, actor, {
      fields: { currentPassword: 'not-my-current', password: 'violette giraffer hopper' },
    })
    expect(response.status).toBe(422)
    expect(await response.text()).not.toMatch(/not-my-current|giraffer/)
  })
})
