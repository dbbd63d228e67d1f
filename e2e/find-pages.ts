import type { APIRequestContext } from '@playwright/test'

type Found = { addresses: string[]; dead: string[] }

const record = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * One address of every kind of page that links lead to, records' ids and years aside, and the links that lead nowhere.
 * Lists are taken without their filters; forms that begin with something given are kinds of their own.
 */
export async function findPages(context: APIRequestContext, starts: readonly string[]): Promise<Found> {
  const waiting = [...starts]
  const known = new Set(waiting.map(kindOf))
  const found: Found = { addresses: [], dead: [] }
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const answer = await context.get(address, { maxRedirects: 0 })
    if (answer.status() >= 400) found.dead.push(`${answer.status()} ${address}`)
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue
    if (answer.status() === 200) found.addresses.push(address)
    for (const next of linksIn(await answer.text())) {
      if (known.has(kindOf(next))) continue
      known.add(kindOf(next))
      waiting.push(next)
    }
  }
  return found
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
