import { setTimeout as pause } from 'node:timers/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { ServedOffice } from '../served-office'
import type { Asked } from './make'

/** A colleague signed in to an office. */
export type Visitor = { origin: string; cookie: string }

export async function signedIn(office: ServedOffice, email: string, password: string): Promise<Visitor> {
  const answer = await fetch(`${office.origin}/sign-in`, {
    method: 'POST',
    headers: { Origin: office.origin },
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`${answer.status} on signing in as ${email}`)
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  return { origin: office.origin, cookie: cookie.join('; ') }
}

/** What came back, what is random in every answer blanked, and how many milliseconds it took. */
export type Answer = { text: string; ms: number; status: number }

export async function ask(visitor: Visitor, asked: Asked, parted: string): Promise<Answer> {
  const { address, form } = asked
  const headers = { Cookie: visitor.cookie, Origin: visitor.origin }
  for (;;) {
    const begun = performance.now()
    const answer = await fetch(`${visitor.origin}${address}`, {
      ...{ headers, redirect: 'manual' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    const body = Buffer.from(await answer.arrayBuffer())
    const ms = performance.now() - begun
    if (answer.status !== 429) {
      const told = [answer.status, ...headersOf(answer), readable(body)].join('\n')
      return { text: steady(told, parted), ms, status: answer.status }
    }
    await pause(1000 * (Number(answer.headers.get('retry-after')) || 1))
  }
}

/** Every header but those that differ between any two answers. */
function headersOf(answer: Response): string[] {
  const random = /^(date|content-length|etag|x-request-id|content-security-policy|set-cookie|keep-alive)$/
  return [...answer.headers]
    .filter(([name]) => !random.test(name))
    .map(([name, value]) => `${name}: ${value}`)
}

/** The text of an answer; of a Word file, its parts one after another. */
function readable(body: Buffer): string {
  if (body.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return body.toString('utf8')
  const parts = Object.entries(unzipSync(body)).sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n')
}

/** Ids begin with when they were made (UUID version 7). */
const timedId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
const madeAt = (id: string) => new Date(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString()

/** An instant, alone or with the words a reader sees of it. */
const moment = /(?:<time dateTime=")?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z)(?:">[^<]*<\/time>)?/g

/** An instant in a calendar (RFC 5545 §3.3.5). */
const stamp = /\b\d{8}T\d{6}Z\b/g

/** Unfolds lines (RFC 5545 §3.1, RFC 2045 §6.7) and blanks nonces, form keys, request ids, and what was made or done since the offices parted. */
function steady(text: string, parted: string): string {
  const partedStamp = parted.replace(/\.\d+|[-:]/g, '')
  return text
    .replace(/=?\r\n[ \t]|=\r\n/g, '')
    .replace(/_NmP-[0-9a-f]+/g, 'boundary')
    .replace(/^Date: .*$/gm, 'Date')
    .replace(stamp, (instant) => (instant >= partedStamp ? 'just now' : instant))
    .replace(/nonce="[^"]*"/g, 'nonce')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, 'random')
    .replace(/localhost:\d+/g, 'localhost')
    .replace(moment, (said: string, instant: string) => (instant >= parted ? 'just now' : said))
    .replace(timedId, (id) => (madeAt(id) >= parted ? 'new id' : id))
}

export function firstDifference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 160), at + 160))
  return `${around(one)} became ${around(other)}`
}

/** Each pattern's median milliseconds in both offices, as lines of a table. */
export function medians(taken: Map<string, [number, number][]>): string[] {
  const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
  return [...taken].sort().map(([pattern, pairs]) => {
    const [one, other] = [0, 1].map((at) => median(pairs.map((pair) => pair[at] ?? 0)))
    return [pattern, pairs.length, one?.toFixed(1), other?.toFixed(1)].join('\t')
  })
}
