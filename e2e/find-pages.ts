import type { APIRequestContext } from '@playwright/test'

type Found = { addresses: string[]; dead: string[] }

const record = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** So many records of a kind are asked where they lead: what is planned leads elsewhere than what was held. */
const askedOfAKind = 8

/**
 * One address of every kind of page that links lead to, records' ids and years aside, and the links that lead nowhere.
 * Lists are taken without their filters; forms that begin with something given are kinds of their own.
 */
export async function findPages(context: APIRequestContext, starts: readonly string[]): Promise<Found> {
  const waiting = [...starts]
  const asked = new Map<string, Set<string>>()
  for (const start of starts) isAsked(start, asked)
  const listed = new Set<string>()
  const found: Found = { addresses: [], dead: [] }
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const answer = await context.get(address, { maxRedirects: 0 })
    if (answer.status() >= 400) found.dead.push(`${answer.status()} ${address}`)
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue
    if (answer.status() === 200 && (starts.includes(address) || !listed.has(kindOf(address)))) {
      found.addresses.push(address)
      listed.add(kindOf(address))
    }
    waiting.push(...linksIn(await answer.text()).filter((next) => isAsked(next, asked)))
  }
  return found
}

/** Whether the address is to be asked, which it then counts as: some records of its kind, each once. */
function isAsked(address: string, asked: Map<string, Set<string>>): boolean {
  const kind = kindOf(address)
  const pages = asked.get(kind) ?? new Set()
  const [page = ''] = address.split('?')
  if (pages.has(page) || pages.size >= (kind.includes(':id') ? askedOfAKind : 1)) return false
  asked.set(kind, pages.add(page))
  return true
}

/** An address without what tells its record from others. */
export function kindOf(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const given = [...new URLSearchParams(query).keys()].sort().join('&')
  const kind = path.replace(record, ':id').replace(/\/\d+/g, '/:number')
  return given && /\/new$|\/log/.test(path) ? `${kind}?${given}` : kind
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  )
}
