import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { eventsOf } from '~/domain/calendar/calendar-judges'
import { makeFeed, revokeFeed, rotateFeed } from '~/domain/feeds/change-feed.server'
import { archiveMeeting } from '~/domain/meetings/change-meeting-state.server'
import { addDays, today } from '~/domain/time/plain-date'
import { environment } from '~/env.server'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import { createApp } from './create-app.server'
import { pathShape } from './request-log.server'

useTestDatabase()

const soon = addDays(today(new Date(), 'Europe/Copenhagen'), 7)

let server: Server
let origin: string
beforeAll(async () => {
  const app = createApp(environment(), mkdtempSync(`${tmpdir()}/rapport-assets-`), (_request, response) => {
    response.send('page')
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

let actor: Actor
let author: Actor
beforeEach(async () => {
  actor = await buildActor()
  author = await buildActor()
})

const planned = (given: object = {}) =>
  buildMeeting({ status: 'PLANNED', startsOn: soon, author, personIds: [actor.personId], ...given })

async function made(): Promise<{ id: string; token: string }> {
  const source = { kind: 'MINE', id: null } as const
  const form = { formKey: randomUUID(), source, content: 'FULL', locale: 'da' } as const
  const { id, token } = await makeFeed(actor, form, { now: new Date() })
  return { id, token: token ?? '' }
}

/** As a calendar program asks: without a cookie, and with what it can unpack. */
function fetched(token: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}/feeds/${token}.ics`, { headers })
}

async function titles(token: string): Promise<unknown[]> {
  const body = await (await fetched(token)).text()
  return eventsOf(body).map((event) => event.getFirstPropertyValue('summary'))
}

const second = () => new Promise((resolve) => setTimeout(resolve, 1_050))
const validators = ({ headers }: Response) => [headers.get('etag'), headers.get('last-modified')] as const

describe('a fetched feed', () => {
  it('is a calendar that needs no cookie, sets none and is no attachment', async () => {
    await planned({ title: 'Et møde' })
    const { token } = await made()
    const answer = await fetched(token)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-cache',
      'content-length': expect.stringMatching(/^\d+$/),
      'content-type': 'text/calendar; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'last-modified': expect.stringMatching(/GMT$/),
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    for (const name of ['set-cookie', 'content-disposition', 'content-encoding', 'vary'])
      expect(answer.headers.get(name), name).toBeNull()
    const body = await answer.text()
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
    expect(body).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n')
    expect(body).not.toContain('ATTENDEE')
    expect(await (await fetched(token)).text()).toBe(body)
    const head = await fetch(`${origin}/feeds/${token}.ics`, { method: 'HEAD' })
    expect([head.status, await head.text(), validators(head)]).toEqual([200, '', validators(answer)])
    expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'))
  })

  it('is not sent again while it stands, by ETag or by date', async () => {
    await planned()
    const { token } = await made()
    const [etag = '', since = ''] = validators(await fetched(token)).map((value) => value ?? '')
    const asked: Record<string, string>[] = [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': since },
      { 'If-None-Match': etag, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    ]
    for (const headers of asked) {
      const answer = await fetched(token, headers)
      expect([answer.status, await answer.text()]).toEqual([304, ''])
      expect(validators(answer)).toEqual([etag, since])
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    }
  })

  it('is sent when the ETag is another, whatever the date says', async () => {
    const { token } = await made()
    const [, since] = validators(await fetched(token))
    const headers = { 'If-None-Match': '"other"', 'If-Modified-Since': since ?? '' }
    expect((await fetched(token, headers)).status).toBe(200)
    expect((await fetched(token, { 'If-Modified-Since': 'yesterday' })).status).toBe(200)
  })

  it('has a later date for every change, also two in a second and one that removes', async () => {
    const { token } = await made()
    const date = async () => Date.parse(validators(await fetched(token))[1] ?? '')
    const dates = [await date()]
    const { id } = await planned()
    dates.push(await date())
    await planned()
    dates.push(await date())
    await archiveMeeting(author, id, { now: new Date() })
    dates.push(await date())
    expect(new Set(dates).size).toBe(4)
    expect([...dates].sort()).toEqual(dates)
  })

  it('of one who asks by date alone is sent after a deletion', async () => {
    const { id } = await planned()
    const { token } = await made()
    const [, since] = validators(await fetched(token))
    await second()
    expect((await fetched(token, { 'If-Modified-Since': since ?? '' })).status).toBe(304)
    await archiveMeeting(author, id, { now: new Date() })
    const answer = await fetched(token, { 'If-Modified-Since': since ?? '' })
    expect([answer.status, eventsOf(await answer.text())]).toEqual([200, []])
  })
})

describe('the very next fetch', () => {
  it('shows an edit, a deletion and what was added', async () => {
    const { id } = await planned({ title: 'Før' })
    const { token } = await made()
    expect(await titles(token)).toEqual(['Før'])
    await inTransaction((tx) => tx.meeting.update({ where: { id }, data: { title: 'Efter' } }))
    expect(await titles(token)).toEqual(['Efter'])
    await planned({ title: 'Ny', startsOn: addDays(soon, 1), endsOn: addDays(soon, 1) })
    expect(await titles(token)).toEqual(['Efter', 'Ny'])
    await archiveMeeting(author, id, { now: new Date() })
    expect(await titles(token)).toEqual(['Ny'])
  })

  it('shows that access was given, and that it was lost', async () => {
    const { id: meetingId } = await planned({ title: 'Åbent', officeId: actor.officeId, personIds: [] })
    const source = { kind: 'OFFICE', id: actor.officeId } as const
    const form = { formKey: randomUUID(), source, content: 'FULL', locale: 'da' } as const
    const token = (await makeFeed(actor, form, { now: new Date() })).token ?? ''
    expect(await titles(token)).toEqual(['Åbent'])
    const limit = { where: { id: meetingId }, data: { handling: 'LIMITED' } } as const
    await inTransaction((tx) => tx.meeting.update(limit))
    expect(await titles(token)).toEqual([])
    const reader = { meetingId, accountId: actor.accountId }
    await inTransaction((tx) => tx.meetingReader.create({ data: reader }))
    expect(await titles(token)).toEqual(['Optaget'])
    await inTransaction((tx) => tx.meetingReader.deleteMany({ where: reader }))
    expect(await titles(token)).toEqual([])
  })

  it('is refused after a rotation, a revocation and when the account is closed', async () => {
    const [turned, ended, closed] = [await made(), await made(), await made()]
    for (const { token } of [turned, ended, closed]) expect((await fetched(token)).status).toBe(200)
    await rotateFeed(actor, turned.id, { now: new Date() })
    expect((await fetched(turned.token)).status).toBe(404)
    await revokeFeed(actor, ended.id, { now: new Date() })
    expect((await fetched(ended.token)).status).toBe(404)
    const deactivatedAt = new Date()
    await inTransaction((tx) =>
      tx.account.update({ where: { id: actor.accountId }, data: { deactivatedAt } }),
    )
    expect((await fetched(closed.token)).status).toBe(404)
  })
})

describe('an address that leads to no feed', () => {
  it('is answered alike, whether unknown, revoked, rotated or malformed', async () => {
    const [turned, ended, live] = [await made(), await made(), await made()]
    await rotateFeed(actor, turned.id, { now: new Date() })
    await revokeFeed(actor, ended.id, { now: new Date() })
    const paths = [
      `/feeds/${'x'.repeat(43)}.ics`,
      `/feeds/${turned.token}.ics`,
      `/feeds/${ended.token}.ics`,
      `/feeds/${live.token}`,
      `/feeds/${live.token}.ics/`,
      `/feeds/${live.token}.ICS`,
      `/feeds/${live.token.slice(0, 42)}.ics`,
      '/feeds/..%2F..%2Fetc%2Fpasswd.ics',
      '/feeds/.ics',
      '/feeds/%zz.ics',
      '/feeds/../feeds/x.ics',
      '/feeds/',
    ]
    const answers = await Promise.all(paths.map(plainAnswer))
    expect(answers[0]).toMatchObject({ status: 404, body: 'No such calendar.\n' })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { token } = await made()
    const answer = await fetch(`${origin}/feeds/${token}.ics`, { method })
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([405, 'GET, HEAD', ''])
  })

  it('is blanked in the log', async () => {
    const { token } = await made()
    expect(pathShape(`/feeds/${token}.ics`)).toBe('/feeds/:x')
    expect(pathShape(`/feeds/${'a'.repeat(43)}.ics`)).toBe('/feeds/:x')
  })
})

/** An answer without what is new in each: the path goes out as it is written, which URL parsers would tidy first. */
function plainAnswer(path: string): Promise<object> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path }, (answer) => {
      const {
        date: _date,
        'x-request-id': _id,
        'content-security-policy': _nonce,
        ...headers
      } = answer.headers
      let body = ''
      answer.on('data', (chunk) => (body += String(chunk)))
      answer.on('end', () => resolve({ status: answer.statusCode, headers, body }))
    })
    asked.on('error', reject).end()
  })
}
