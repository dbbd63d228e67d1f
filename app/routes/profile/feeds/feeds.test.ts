import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '~/domain/access/actor'
import { fetchFeed } from '~/domain/feeds/fetch-feed.server'
import { buildActor, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as list from './list'
import * as newFeed from './new'
import * as revocation from './revocation'
import * as rotation from './rotation'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown
type Fields = Record<string, string>

let actor: Actor
let author: Actor
beforeEach(async () => {
  actor = await buildActor()
  author = await buildActor({ role: 'ADMINISTRATOR' })
})

const isLive = async (token: string) => (await fetchFeed(token, { now: new Date() })) !== null
const tokenIn = async (answer: Response): Promise<string> => {
  const { address } = (await answer.json()) as { address: string }
  return /^http:\/\/localhost:3000\/feeds\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? ''
}

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
    const token = await tokenIn(answer)
    expect(await isLive(token)).toBe(true)
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
    const token = await tokenIn(await ask(newFeed.action, actor, {}, form()))
    const { feeds } = (await (await ask(list.loader, actor)).json()) as { feeds: { id: string }[] }
    const feedId = feeds[0]?.id ?? ''
    const empty = {}
    for (const [route, sent] of [
      [rotation.loader, undefined],
      [rotation.action, empty],
      [revocation.loader, undefined],
      [revocation.action, empty],
    ] as const) {
      expect((await ask(route, author, { feedId }, sent)).status).toBe(404)
      expect((await ask(route, author, { feedId: randomUUID() }, sent)).status).toBe(404)
    }
    const fresh = await tokenIn(await ask(rotation.action, actor, { feedId }, empty))
    expect([await isLive(token), await isLive(fresh)]).toEqual([false, true])
    const ended = await ask(revocation.action, actor, { feedId }, empty)
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/profile/feeds'])
    expect(await isLive(fresh)).toBe(false)
  })

  it('begin with what one came from', async () => {
    const answer = await ask(newFeed.loader, actor, {}, undefined, '/new?source=PLAN')
    expect(await answer.json()).toMatchObject({ begin: { source: 'PLAN', locale: 'da' } })
  })
})
