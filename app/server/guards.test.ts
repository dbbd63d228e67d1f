import { mkdtempSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environment } from '~/env.server'
import { useTestDatabase } from '~/testing'
import { createApp } from './create-app.server'
import { formLimitBytes, uploadLimitBytes } from './guard-body.server'
import { pathShape } from './request-log.server'

useTestDatabase()

let server: Server
let port: number
const reached: string[] = []

beforeAll(async () => {
  const app = createApp(environment(), mkdtempSync(`${tmpdir()}/rapport-assets-`), (request, response) => {
    if (request.path === '/broken') throw new Error('SELECT secret FROM /etc/passwd')
    reached.push(
      `${request.method} ${request.path} ${request.get('x-forwarded-host') ?? ''}${request.get('x-remix-x') ?? ''}`,
    )
    response.send('page')
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

/** A request with any headers at all, also those that `fetch` would refuse to send. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += String(chunk)))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const own = () => ({ origin: `http://localhost:${port}`, 'content-length': '0' })

describe('before a page sees a request', () => {
  it('another host is refused, whatever the forwarded one says', async () => {
    for (const host of ['evil.example.org', 'localhost.evil.example.org', 'localhost:99999']) {
      expect((await ask('GET', '/', { host })).status, host).toBe(400)
    }
    expect((await ask('GET', 'http://evil.example.org/')).status).toBe(400)
    reached.length = 0
    expect((await ask('GET', '/', { 'x-forwarded-host': 'evil.example.org', 'x-remix-x': 'y' })).status).toBe(
      200,
    )
    expect(reached).toEqual(['GET / '])
  })

  it.each([
    ['another origin', { origin: 'https://evil.example.org' }],
    ['the null origin', { origin: 'null' }],
    ['no origin at all', {}],
    ['another site by its fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    [
      'another origin that claims our site',
      { origin: 'https://evil.example.org', 'sec-fetch-site': 'same-origin' },
    ],
    [
      'an origin that matches a forged host only',
      { origin: 'http://evil.example.org', 'x-forwarded-host': 'evil.example.org' },
    ],
  ])('a change from %s is refused', async (_name, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect((await ask(method, '/people/new', { 'content-length': '0', ...headers })).status).toBe(403)
    }
  })

  it('a change from our own pages passes, with fetch metadata or without', async () => {
    expect((await ask('POST', '/x', own())).status).toBe(200)
    expect((await ask('POST', '/x', { ...own(), 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('methods we do not know, addresses beyond reason and large bodies are refused', async () => {
    expect((await ask('TRACE', '/')).status).toBe(405)
    expect((await ask('GET', `/${'a'.repeat(9_000)}`)).status).toBe(414)
    const large = { ...own(), 'content-length': String(formLimitBytes + 1) }
    const refused = await ask('POST', '/x', large, 'x'.repeat(formLimitBytes + 1))
    expect(refused.status).toBe(413)
    expect(refused.text).toContain('Forkort teksten')
  })
})

describe('where files are handed in', () => {
  it('five megabytes pass, and more do not; elsewhere a form stays small', async () => {
    const sized = (bytes: number) => ({ ...own(), 'content-length': String(bytes) })
    const five = 'x'.repeat(uploadLimitBytes)
    expect((await ask('POST', '/answers/new', sized(five.length), five)).status).toBe(200)
    expect((await ask('POST', '/answers/recording', sized(five.length), five)).status).toBe(413)
    const more = 'x'.repeat(uploadLimitBytes + 200_000)
    expect((await ask('POST', '/answers/new', sized(more.length), more)).status).toBe(413)
  })
})

describe('the page behind a secret link', () => {
  it('is shown so often a minute and no more, whatever session is claimed', async () => {
    const visit = (n: number) => ask('GET', '/Answer/x', { cookie: `rapport=claimed-session-${n}` })
    const statuses = []
    for (let n = 0; n < 121; n++) statuses.push((await visit(n)).status)
    expect(new Set(statuses.slice(0, 120))).toEqual(new Set([200]))
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('an answer', () => {
  it('carries the headers that let a page load nothing but its own, with a nonce of its own', async () => {
    const answers = await Promise.all(['/', '/unknown', '/broken'].map((path) => ask('GET', path)))
    const nonces = answers.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
    )
    expect(new Set(nonces).size).toBe(3)
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers['content-security-policy']).toContain("object-src 'none';frame-ancestors 'none'")
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  it('of a failure names a request id and nothing else', async () => {
    const { status, text, headers } = await ask('GET', '/broken', { 'accept-language': 'en' })
    expect(status).toBe(500)
    expect(text).toContain('Something went wrong on our side')
    expect(text).toContain(String(headers['x-request-id']))
    expect(text).not.toMatch(/SELECT|passwd| {4}at /)
  })

  it('is kept by no cache', async () => {
    expect((await ask('GET', '/')).headers['cache-control']).toBe('no-store')
  })
})

describe('the log', () => {
  it.each([
    ['/join/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4', '/join/:x'],
    ['/people/01a2092c-7add-7165-9a88-1cd424e42a85/edit', '/people/:x/edit'],
    ['/plan/2026/calendar.ics', '/plan/:x/calendar.ics'],
    ['/Anna Hansen', '/:x'],
  ])('writes %s as %s', (path, shape) => {
    expect(pathShape(path)).toBe(shape)
  })
})
