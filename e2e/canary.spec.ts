import { randomUUID } from 'node:crypto'
import { expect, type APIRequestContext, request, test } from '@playwright/test'
import { signIns } from '../prisma/demo/cast'
import { recordsHungOn, starts } from './canary-addresses'
import { kindOf } from './find-pages'
import {
  changeDemonstration,
  copyOffice,
  demonstrationOffice,
  serve,
  type ServedOffice,
} from './served-office'

/**
 * Two offices, equal but for LIMITED records of every kind in the second. Somebody who may not see those gets the
 * same bytes from both at every address: pages, lists, searches, suggestions, calendars, the audit, refusals.
 */
let without: ServedOffice
let planted: ServedOffice
let served: string
let feeds: string[] = []
let hung: string[] = []

test.beforeAll(async () => {
  const first = await demonstrationOffice()
  const settings = { SQLITE_FILE: 'demo.db', APP_ORIGIN: 'http://localhost:3000', APP_SECRET: 'x'.repeat(40) }
  const common = await serve(first, settings)
  feeds = await makeFeeds(common)
  await common.halt()
  const second = copyOffice(first)
  await changeDemonstration('e2e/plant-limited-records.ts', second)
  served = new Date().toISOString()
  hung = recordsHungOn(second)
  ;[without, planted] = await Promise.all([serve(first, settings), serve(second, settings)])
})

test.afterAll(async () => {
  await Promise.all([without?.stop(), planted?.stop()])
})

const outsiders = signIns().filter(({ role }) => role !== 'COORDINATOR')

for (const { role, email, password } of outsiders) {
  test(`an outsider (${role.toLowerCase()}) cannot tell the offices apart`, async ({ playwright }) => {
    test.setTimeout(900_000)
    const contexts = await Promise.all(
      [without, planted].map((office) =>
        playwright.request.newContext({
          baseURL: office.origin,
          extraHTTPHeaders: { Origin: office.origin },
        }),
      ),
    )
    const [before, after] = contexts as [APIRequestContext, APIRequestContext]
    for (const context of contexts) {
      const answer = await context.post('/sign-in', { form: { email, password }, maxRedirects: 0 })
      expect(answer.status(), await answer.text()).toBe(303)
    }
    const { visited, differences } = await compareAll(before, after, [...starts, ...hung, ...feeds])
    expect(differences).toEqual([])
    expect(visited).toBeGreaterThan(150)
  })
}

/** Every kind of feed, made by each outsider before the offices part; their addresses. */
async function makeFeeds(office: ServedOffice): Promise<string[]> {
  const addresses: string[] = []
  for (const { email, password } of outsiders) {
    const headers = { Origin: office.origin }
    const context = await request.newContext({ baseURL: office.origin, extraHTTPHeaders: headers })
    await context.post('/sign-in', { form: { email, password }, maxRedirects: 0 })
    for (const source of ['MINE', 'PLAN'])
      for (const content of ['FULL', 'BUSY']) {
        const form = { formKey: randomUUID(), source, content, locale: 'da' }
        const html = await (await context.post('/profile/feeds/new', { form })).text()
        const [path = 'no feed'] = /\/feeds\/[\w-]{22,}\.ics/.exec(html) ?? []
        addresses.push(path)
      }
    await context.dispose()
  }
  return addresses
}

const atOnce = 4

type Compared = { visited: number; differences: string[] }

/** Walks what it finds in both offices at once, every kind of address in its turn. */
async function compareAll(
  before: APIRequestContext,
  after: APIRequestContext,
  from: readonly string[],
): Promise<Compared> {
  const differences: string[] = []
  const seen = new Set(from)
  const later = new Map<string, string[]>()
  let visited = 0
  for (let round = [...from]; round.length > 0 && visited < 600; round = nextRound(later)) {
    for (let now = round.splice(0, atOnce); now.length > 0; now = round.splice(0, atOnce)) {
      const pairs = await Promise.all(
        now.map((address) => Promise.all([address, fetched(before, address), fetched(after, address)])),
      )
      visited += pairs.length
      for (const [address, one, other] of pairs) {
        if (other !== one) differences.push(`${address}: ${firstDifference(one, other)}`)
        for (const next of linksIn(one)) {
          if (seen.has(next) || tooMany(next, seen)) continue
          seen.add(next)
          later.set(kindOf(next), [...(later.get(kindOf(next)) ?? []), next])
        }
      }
    }
  }
  return { visited, differences }
}

/** One address of every kind that is known of. */
function nextRound(later: Map<string, string[]>): string[] {
  return [...later.values()].flatMap((addresses) => addresses.splice(0, 1))
}

function firstDifference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80)
  return `…${around(one)}… became …${around(other)}…`
}

async function fetched(context: APIRequestContext, address: string): Promise<string> {
  const answer = await context.get(address, { maxRedirects: 0 })
  const { 'content-type': type = '', location = '' } = answer.headers()
  return `${answer.status()} ${type} ${location}\n${steady(await answer.text())}`
}

/** Blanks what is random in every answer: the script nonce, form keys, the request id, when this session was used. */
function steady(text: string): string {
  return text
    .replace(/nonce="[^"]*"/g, 'nonce')
    .replace(/name="formKey" value="[^"]*"/g, 'form key')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, 'random')
    .replace(/localhost:\d+/g, 'localhost')
    .replace(moment, (said: string, instant: string) => (instant >= served ? 'just now' : said))
    .replace(timedId, (id) => (madeAt(id) >= served ? 'new id' : id))
}

/** Ids begin with when they were made (UUID version 7). */
const timedId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
const madeAt = (id: string) => new Date(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString()

/** An instant, alone or with the words a reader sees of it. */
const moment = /(?:<time dateTime=")?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)(?:">[^<]*<\/time>)?/g

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((address) => !address.startsWith('/assets/') && !/\.(svg|png|webmanifest|ico)$/.test(address))
}

/** Filters and sorts multiply; a few of each address' variants tell what all do. */
function tooMany(address: string, seen: Set<string>): boolean {
  const [path, query] = address.split('?')
  if (!query) return false
  return [...seen].filter((other) => other.startsWith(`${path}?`)).length > 12
}
