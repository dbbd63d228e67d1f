import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { fieldsIn, plain } from './calendar-acceptance/acts'

/** Hands a calendar file in, as it is; nothing is made of it yet. */
export function upload(
  context: APIRequestContext,
  bytes: Buffer,
  name = 'kalender.ics',
): Promise<APIResponse> {
  const files = { name, mimeType: 'text/calendar', buffer: bytes }
  return context.post('/imports/calendar', {
    multipart: { files, text: '' },
    maxRedirects: 0,
    timeout: 60_000,
  })
}

export type Preview = {
  address: string
  /** Title, time and state of each line, in the order shown. */
  lines: { title: string; when: string; status: string }[]
  /** The numbers of lines that could not be read. */
  badLines: number[]
  html: string
}

/** What a file that was taken shows before anything is made of it. */
export async function preview(context: APIRequestContext, bytes: Buffer, name?: string): Promise<Preview> {
  const taken = await upload(context, bytes, name)
  expect(taken.status(), plain(await taken.text()).slice(0, 500)).toBe(303)
  return previewAt(context, taken.headers()['location'] ?? '')
}

export async function previewAt(context: APIRequestContext, address: string): Promise<Preview> {
  const html = await (await context.get(address)).text()
  return { address, lines: linesIn(html), badLines: badLinesIn(html), html }
}

/** Takes in what is ticked, to the end. */
export async function takeIn(context: APIRequestContext, { address, html }: Preview): Promise<void> {
  const [, main = ''] = /<main([^]*)<\/main>/.exec(html) ?? []
  const taken = [...main.matchAll(/<input type="checkbox"[^>]*name="taken" value="(\d+)"[^>]*>/g)]
  const chosen = taken.filter(([tag]) => /\schecked/.test(tag)).map(([, key]) => ['taken', key ?? ''])
  const shown = taken.map(([, key]) => ['shown', key ?? ''])
  const { kind = 'MEETING', handling = 'OPEN' } = fieldsIn(html)
  const zones = Object.entries(fieldsIn(html)).filter(([name]) => name.startsWith('zones['))
  const form = new URLSearchParams()
  for (const [name, value] of [['kind', kind], ['handling', handling], ...zones, ...shown, ...chosen])
    form.append(String(name), String(value))
  const answer = await context.post(`${address}/completion`, {
    data: form.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    maxRedirects: 0,
  })
  expect(answer.status(), plain(await answer.text()).slice(0, 500)).toBe(303)
}

function linesIn(html: string): Preview['lines'] {
  const [, body = ''] = /<tbody[^>]*>([^]*?)<\/tbody>/.exec(html) ?? []
  return [...body.matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) => {
    const cells = [...row.matchAll(/<t[dh]\b[^]*?<\/t[dh]>/g)].map(([cell]) => textOf(cell))
    const [title = '', when = '', status = ''] = cells.slice(-3)
    return { title, when, status }
  })
}

function badLinesIn(html: string): number[] {
  const told = [...html.matchAll(/<li[^>]*break-words[^>]*>([^]*?)<\/li>/g)].map(([, item = '']) =>
    textOf(item),
  )
  return told
    .flatMap((text) => [...(/Linje(?:rne)? (.*)$/.exec(text)?.[1] ?? '').matchAll(/(\d+)(?:–(\d+))?/g)])
    .flatMap(([, from = '', to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n),
    )
    .sort((a, b) => a - b)
}

function textOf(html: string): string {
  const seen = html.replace(/<span class="sr-only">[^]*?<\/span>/g, '').replace(/<[^>]+>/g, ' ')
  return plain(seen).replace(/\s+/g, ' ').trim()
}
