import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { eventsOf } from '~/domain/calendar/calendar-judges'
import { makeFeed, revokeFeed, rotateFeed } from '~/domain/feeds/change-feed.server'
import { archiveMeeting } from '~/domain/meetings/change-meeting-state.server'
import { addDays, today } from '~/domain/time/plain-date'
import { buildActor, buildMeeting, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as list from '../profile/feeds/list'
import * as newFeed from '../profile/feeds/new'
import * as revocation from '../profile/feeds/revocation'
import * as rotation from '../profile/feeds/rotation'
import * as file from './file'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown
type Fields = Record<string, string>

const soon = addDays(today(new Date(), 'Europe/Copenhagen'), 7)

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

/** As a calendar program asks: without a cookie. */
function fetched(token: string, headers: HeadersInit = {}, path = `/feeds/${token}.ics`): Promise<Response> {
  const request = new Request(new URL(path, 'http://localhost:3000'), { headers })
  const params = { file: decodeURIComponent(path.split('/')[2] ?? '') }
  return answerOf(() => (file.loader as Handler)({ request, params, context: {} }))
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
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'private, no-cache',
      'content-length': expect.stringMatching(/^\d+$/),
      'content-type': 'text/calendar; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'last-modified': expect.stringMatching(/GMT$/),
    })
    const body = await answer.text()
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
    expect(body).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n')
    expect(body).not.toContain('ATTENDEE')
    expect(await (await fetched(token)).text()).toBe(body)
  })

  it('is not sent again while it stands, by ETag or by date', async () => {
    await planned()
    const { token } = await made()
    const [etag = '', since = ''] = validators(await fetched(token)).map((value) => value ?? '')
    const asked: HeadersInit[] = [
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
    ]
    const answers = await Promise.all(
      paths.map(async (path) => {
        const answer = await fetched('', {}, path)
        return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
      }),
    )
    expect(answers[0]).toMatchObject({ status: 404, body: 'No such calendar.\n' })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})

describe('one’s own subscriptions', () => {
  async function ask(handler: unknown, by: Actor, params: Fields = {}, form?: Fields, query = '') {
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const request = await requestAs(by, `/profile/feeds${query}`, init)
    return answerOf(() => (handler as Handler)({ request, params, context: {} }))
  }
  const form = (changes: Fields = {}) => ({
    formKey: randomUUID(),
    source: 'MINE',
    content: 'FULL',
    locale: 'da',
    ...changes,
  })

  it('show an address once, in the answer that made it', async () => {
    const given = form()
    const answer = await ask(newFeed.action, actor, {}, given)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { address } = (await answer.json()) as { address: string }
    const [, token = ''] = /^http:\/\/localhost:3000\/feeds\/([\w-]{43})\.ics$/.exec(address) ?? []
    expect((await fetched(token)).status).toBe(200)
    const again = await ask(newFeed.action, actor, {}, given)
    expect([again.status, again.headers.get('location')]).toEqual([303, '/profile/feeds'])
    const shown = await (await ask(list.loader, actor)).text()
    expect(shown).not.toContain(token)
    expect(JSON.parse(shown)).toMatchObject({ feeds: [{ kind: 'MINE', lastFetchedAt: expect.any(String) }] })
  })

  it('say at the field what is missing or gone', async () => {
    for (const [field, value] of Object.entries({
      source: `GROUP:${randomUUID()}`,
      content: '',
      locale: 'x',
    })) {
      const answer = await ask(newFeed.action, actor, {}, form({ [field]: value }))
      expect(answer.status).toBe(422)
      const { result } = (await answer.json()) as { result: { error: object } }
      expect(Object.keys(result.error)).toEqual([field])
    }
  })

  it('get a new address and an end, by their owner alone', async () => {
    const { id: feedId, token } = await made()
    const empty = {}
    for (const route of [rotation.loader, rotation.action, revocation.action]) {
      const sent = route === rotation.loader ? undefined : empty
      expect((await ask(route, author, { feedId }, sent)).status).toBe(404)
      expect((await ask(route, author, { feedId: randomUUID() }, sent)).status).toBe(404)
    }
    const { address } = (await (await ask(rotation.action, actor, { feedId }, empty)).json()) as {
      address: string
    }
    const fresh = address.slice(-47, -4)
    expect([(await fetched(token)).status, (await fetched(fresh)).status]).toEqual([404, 200])
    const ended = await ask(revocation.action, actor, { feedId }, empty)
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/profile/feeds'])
    expect((await fetched(fresh)).status).toBe(404)
  })

  it('begin with what one came from', async () => {
    const answer = await ask(newFeed.loader, actor, {}, undefined, '/new?source=PLAN')
    expect(await answer.json()).toMatchObject({ begin: { source: 'PLAN', locale: 'da' } })
  })
})
