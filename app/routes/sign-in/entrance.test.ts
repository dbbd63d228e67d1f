import { beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { inviteColleague } from '~/domain/accounts/invite-colleague.server'
import { makePasswordLink } from '~/domain/accounts/password-link.server'
import { hashPassword } from '~/domain/accounts/password.server'
import { startSession } from '~/domain/accounts/start-session.server'
import { buildActor, buildOffice, useTestDatabase } from '~/testing'
import { sessionHeader } from '~/web/session.server'
import { action as join, loader as showJoin } from '../join/join'
import { action as endSession } from '../profile/session-termination'
import { action as setUp, loader as showSetUp } from '../setup/setup'
import { action as choose, loader as showChoose } from './new-password'
import { action as signIn, loader as showSignIn } from './sign-in'
import { action as signOut } from './sign-out'

useTestDatabase()

const password = 'grønne elefanter spiser'
let addresses = 0
type Fields = Record<string, string> | [string, string][]

/** The arguments Remix gives an action, from an address of its own unless told. */
function post(
  path: string,
  fields: Fields,
  given: { cookie?: string; address?: string; params?: object } = {},
) {
  const headers = new Headers({ 'Accept-Language': 'en' })
  if (given.cookie) headers.set('Cookie', given.cookie)
  const body = new URLSearchParams(fields)
  return {
    request: new Request(`http://localhost:3000${path}`, { method: 'POST', body, headers }),
    params: (given.params ?? {}) as Record<string, string>,
    context: { clientAddress: given.address ?? `198.51.100.${++addresses}` },
  }
}

function get(path: string, given: { cookie?: string; params?: object } = {}) {
  const headers = new Headers(given.cookie ? { Cookie: given.cookie } : {})
  return {
    request: new Request(`http://localhost:3000${path}`, { headers }),
    params: (given.params ?? {}) as Record<string, string>,
    context: {},
  }
}

/** The response, whether returned or thrown: Remix sends both alike. */
async function answer(work: Promise<unknown>): Promise<Response> {
  try {
    return (await work) as Response
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

const cookieOf = (response: Response) => response.headers.get('Set-Cookie') ?? ''
const firstPair = (cookie: string) => cookie.split(';')[0] ?? ''

let colleague: Actor
let email: string
let officeId: string

async function cookieFor(actor: Actor): Promise<string> {
  const token = await inTransaction((tx) => startSession(tx, actor.accountId, new Date()))
  return firstPair(await sessionHeader(token))
}

const newcomer = {
  givenName: 'Mette',
  familyName: 'Holm',
  email: 'mette@example.org',
  password,
  locale: 'da',
  zone: 'Europe/Copenhagen',
}

describe('the first visit', () => {
  beforeAll(async () => {
    officeId = (await buildOffice()).id
  })

  it('leads from signing in to setting up', async () => {
    const response = await answer(showSignIn(get('/sign-in')))
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/setup'])
  })

  it.each<[string, Fields]>([
    ['a line break in a name', { ...newcomer, givenName: 'Mette\r\nBcc: evil@example.org' }],
    ['a list where text is expected', [...Object.entries(newcomer), ['email', 'two@example.org']]],
    ['an operator instead of text', { ...newcomer, email: '', 'email[contains]': '@' }],
    ['a zone that does not exist', { ...newcomer, zone: 'Mars/Base' }],
    ['a language we do not speak', { ...newcomer, locale: 'tlh' }],
    ['no name', { ...newcomer, givenName: '  ' }],
    ['an office of nowhere', { ...newcomer, officeId: 'nowhere' }],
    ['a password beyond all measure', { ...newcomer, password: 'x'.repeat(5000) }],
  ])('answers %s with 422 and a sentence, writes nothing and keeps what was typed', async (_, fields) => {
    const all: [string, string][] = Array.isArray(fields) ? fields : Object.entries(fields)
    const withOffice: [string, string][] = all.some(([name]) => name === 'officeId')
      ? all
      : [...all, ['officeId', officeId]]
    const response = await answer(setUp(post('/setup', withOffice)))
    expect(response.status).toBe(422)
    const { result } = (await response.json()) as {
      result: { error: Record<string, string[]>; initialValue: object }
    }
    expect(Object.values(result.error).flat().join()).toMatch(/[.]$/)
    expect(result.initialValue).toMatchObject({ familyName: 'Holm' })
    expect(JSON.stringify(result)).not.toContain(password)
    expect(await db.account.count()).toBe(0)
  })

  it('ignores a role, an id and prototype fields slipped in', async () => {
    const slipped = {
      ...newcomer,
      officeId,
      role: 'DIPLOMAT',
      id: 'mine',
      '__proto__.polluted': '1',
      'constructor.x': '1',
    }
    const response = await answer(setUp(post('/setup', slipped)))
    expect(response.status).toBe(303)
    expect(cookieOf(response)).toMatch(/^rapport=.*HttpOnly.*SameSite=Lax/)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    const [account] = await db.account.findMany()
    expect(account).toMatchObject({ role: 'ADMINISTRATOR', email: 'mette@example.org' })
    expect(account?.id).not.toBe('mine')
  })

  it('is a page that does not exist ever after', async () => {
    const seen = await answer(showSetUp(get('/setup')))
    const posted = await answer(setUp(post('/setup', { ...newcomer, officeId, email: 'eve@example.org' })))
    expect([seen.status, posted.status]).toEqual([404, 404])
    expect(await db.account.count()).toBe(1)
  })
})

describe('signing in', () => {
  beforeAll(async () => {
    colleague = await buildActor()
    const passwordHash = await hashPassword(password)
    const account = await inTransaction((tx) =>
      tx.account.update({ where: { id: colleague.accountId }, data: { passwordHash } }),
    )
    email = account.email
  })

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await answer(signIn(post('/sign-in', { email, password })))
    expect(response.status).toBe(303)
    expect(cookieOf(response)).toMatch(/^rapport=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('leads back to where one came from, never to another site', async () => {
    const to = async (back: string) => {
      const response = await answer(signIn(post('/sign-in', { email, password, to: back })))
      return response.headers.get('Location')
    }
    expect(await to('/people/x?tab=1#top')).toBe('/people/x?tab=1#top')
    for (const evil of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
      '/\tevil',
      ' //evil.example',
      '///evil.example',
      'http:evil.example',
      '',
    ]) {
      expect(await to(evil)).toBe('/')
    }
  })

  it('answers a wrong password and an unknown address with the same bytes but the address', async () => {
    const body = async (given: Record<string, string>) => {
      const response = await answer(signIn(post('/sign-in', given)))
      return [response.status, (await response.text()).replaceAll(given['email'] ?? '', 'X')]
    }
    const known = await body({ email, password: 'a wrong password' })
    expect(known[0]).toBe(422)
    expect(await body({ email: 'nobody@example.org', password: 'a wrong password' })).toEqual(known)
  })

  it('answers the sixth wrong try with 429, a sentence and the seconds to wait', async () => {
    const address = '203.0.113.9'
    const attempt = () =>
      answer(signIn(post('/sign-in', { email, password: 'a wrong password' }, { address })))
    for (let i = 0; i < 5; i++) expect((await attempt()).status).toBe(422)
    const sixth = await attempt()
    expect(sixth.status).toBe(429)
    expect(Number(sixth.headers.get('Retry-After'))).toBeGreaterThan(60)
    expect(await sixth.text()).toContain('Too many attempts. Try again in 15 minutes.')
    const elsewhere = await answer(signIn(post('/sign-in', { email, password })))
    expect(elsewhere.status).toBe(303)
  })

  it('reads no address from a header of the client', async () => {
    const attempt = (n: number) => {
      const args = post('/sign-in', { email, password: 'a wrong password' }, { address: '203.0.113.10' })
      args.request.headers.set('X-Forwarded-For', `192.0.2.${n}`)
      return answer(signIn(args))
    }
    const statuses = []
    for (let n = 0; n < 6; n++) statuses.push((await attempt(n)).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
  })

  it('refuses a list, an operator and a body that is no form', async () => {
    const twice: [string, string][] = [
      ['email', email],
      ['email', 'b@example.org'],
      ['password', password],
    ]
    expect((await answer(signIn(post('/sign-in', twice)))).status).toBe(422)
    expect((await answer(signIn(post('/sign-in', { 'email[contains]': '@', password })))).status).toBe(422)
    const request = new Request('http://localhost:3000/sign-in', {
      method: 'POST',
      body: '{"email":{"contains":"@"}}',
      headers: { 'Content-Type': 'application/json' },
    })
    expect((await answer(signIn({ request, params: {}, context: {} }))).status).toBe(400)
  })
})

describe('signing out', () => {
  it('makes a copy of the cookie worthless', async () => {
    const cookie = await cookieFor(colleague)
    expect((await answer(showSignIn(get('/sign-in?to=/people', { cookie })))).headers.get('Location')).toBe(
      '/people',
    )
    const response = await answer(signOut(post('/sign-out', {}, { cookie })))
    expect(cookieOf(response)).toMatch(/rapport=;.*Max-Age=0/)
    expect((await answer(showSignIn(get('/sign-in', { cookie })))).status).toBe(200)
  })

  it("of somebody else's device is a 404", async () => {
    const other = await buildActor()
    await cookieFor(other)
    const [session] = await db.session.findMany({ where: { accountId: other.accountId } })
    const params = { sessionId: session?.id ?? '' }
    const cookie = await cookieFor(colleague)
    const foreign = await answer(endSession(post('/profile', {}, { cookie, params })))
    const missing = await answer(endSession(post('/profile', {}, { cookie, params: { sessionId: 'none' } })))
    expect(foreign.status).toBe(404)
    expect(await foreign.text()).toBe(await missing.text())
    expect(await db.session.count({ where: { accountId: other.accountId } })).toBe(1)
  })
})

describe('choosing a new password by link', () => {
  it('answers links made up, malformed and used alike, and a good one once', async () => {
    const administrator = await buildActor({ role: 'ADMINISTRATOR' })
    const owner = await buildActor()
    const { token } = await makePasswordLink(administrator, owner.accountId, new Date())
    const weak = await answer(
      choose(post('/new-password', { password: 'password1234' }, { params: { token } })),
    )
    expect(weak.status).toBe(422)
    const chosen = await answer(choose(post('/new-password', { password }, { params: { token } })))
    expect([chosen.status, chosen.headers.get('Location')]).toEqual([303, '/'])
    const bodies = new Set<string>()
    for (const bad of [token, token.replace(/.$/, 'x'), `none.zzzzzzzz.${'x'.repeat(43)}`, 'x', '../x']) {
      const seen = await answer(showChoose(get('/new-password', { params: { token: bad } })))
      const posted = await answer(choose(post('/new-password', { password }, { params: { token: bad } })))
      bodies.add(`${seen.status} ${await seen.text()}`).add(`${posted.status} ${await posted.text()}`)
    }
    expect([...bodies]).toEqual(['404 {"problem":"notFound"}'])
  })
})

describe('joining', () => {
  it('answers an unknown, a malformed, a used and a revoked link alike', async () => {
    const administrator = await buildActor({ role: 'ADMINISTRATOR' })
    const invited = async (address: string) =>
      inviteColleague(
        administrator,
        {
          formKey: randomUUID(),
          givenName: 'Kim',
          familyName: 'Ny',
          email: address,
          role: 'DIPLOMAT',
          officeId: administrator.officeId,
          locale: 'en',
        },
        new Date(),
      )
    const used = (await invited('used@example.org')).token ?? ''
    const given = {
      givenName: 'Kim',
      password,
      zone: 'Asia/Shanghai',
      role: 'ADMINISTRATOR',
      email: 'boss@example.org',
    }
    const joined = await answer(join(post('/join', given, { params: { token: used } })))
    expect(joined.status).toBe(303)
    expect(await db.account.findUnique({ where: { email: 'used@example.org' } })).toMatchObject({
      role: 'DIPLOMAT',
    })
    expect(await db.account.count({ where: { email: 'boss@example.org' } })).toBe(0)
    const replaced = (await invited('replaced@example.org')).token ?? ''
    await invited('replaced@example.org')
    const bodies = new Set<string>()
    for (const token of [used, replaced, 'x'.repeat(43), '../../etc', 'x']) {
      const seen = await answer(showJoin(get('/join', { params: { token } })))
      const posted = await answer(join(post('/join', given, { params: { token } })))
      bodies.add(`${seen.status} ${await seen.text()}`).add(`${posted.status} ${await posted.text()}`)
    }
    expect([...bodies]).toEqual(['404 {"problem":"notFound"}'])
  })
})
