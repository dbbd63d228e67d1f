import { randomUUID } from 'node:crypto'
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'

type Form = Record<string, string | number | boolean>

/** Posts a form that must be taken; answers where it leads. */
export async function post(context: APIRequestContext, to: string, form: Form = {}): Promise<string> {
  const answer = await context.post(to, { form, maxRedirects: 0 })
  if (answer.status() !== 303) expect(`${answer.status()} ${toldIn(await answer.text())}`, to).toBe('303')
  return answer.headers()['location'] ?? ''
}

export const lastPart = (address: string) => address.split('?')[0]?.split('/').at(-1) ?? ''

/** A meeting's form as it is posted: open, in Copenhagen, unless said otherwise. */
export function meetingForm(given: Form): Form {
  return {
    formKey: randomUUID(),
    kind: 'MEETING',
    zone: 'Europe/Copenhagen',
    handling: 'OPEN',
    marking: 'NONE',
    ...given,
  }
}

/** Logs a meeting; answers its id. */
export async function logMeeting(context: APIRequestContext, given: Form): Promise<string> {
  return lastPart(await post(context, '/log', meetingForm(given)))
}

/** Saves a meeting's form again, as it stands but for what is given and the fields left out. */
export async function editMeeting(
  context: APIRequestContext,
  id: string,
  given: Form,
  leftOut = /^$/,
): Promise<void> {
  const address = `/meetings/${id}/edit`
  const page = await context.get(address)
  expect(page.status(), address).toBe(200)
  const stored = Object.entries(fieldsIn(await page.text())).filter(([name]) => !leftOut.test(name))
  await post(context, address, { ...Object.fromEntries(stored), ...given })
}

/** What a form that was not taken says is wrong. */
export function toldIn(html: string): string {
  return /"error":\{.*?\}/.exec(html)?.[0] ?? plain(/<h1[^]*?<\/h1>/.exec(html)?.[0] ?? html.slice(0, 300))
}

/** The fields of the page's main form as a browser would send them. */
export function fieldsIn(html: string): Form {
  const [form = ''] =
    /<form[^>]*method="post"[^]*?<\/form>/.exec(/<main[^]*<\/main>/.exec(html)?.[0] ?? '') ?? []
  const fields: Form = {}
  for (const [, tag = '', attributes = ''] of form.matchAll(/<(input|textarea|select)\b([^>]*)>/g)) {
    const { name, value, type } = attributesIn(attributes)
    if (!name || type === 'submit') continue
    if ((type === 'radio' || type === 'checkbox') && !/\schecked(=""|\b)/.test(attributes)) continue
    fields[name] = tag === 'input' ? (value ?? (type === 'checkbox' ? 'on' : '')) : contentOf(form, tag, name)
  }
  return fields
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value ?? '')]),
  )
}

function contentOf(form: string, tag: string, name: string): string {
  const escaped = name.replace(/[[\]]/g, '\\$&')
  const [, content = ''] = new RegExp(`<${tag}[^>]*name="${escaped}"[^>]*>([^]*?)</${tag}>`).exec(form) ?? []
  if (tag === 'textarea') return plain(content.replace(/^\n/, ''))
  const options = [...content.matchAll(/<option([^>]*)>([^<]*)/g)]
  const [, attributes = '', text = ''] =
    options.find(([, one = '']) => /\sselected/.test(one)) ?? options[0] ?? []
  return attributesIn(attributes)['value'] ?? plain(text)
}

/** What a file's answer says of itself, and its text. */
export async function fileOf(answer: APIResponse) {
  const { 'content-type': type, 'content-disposition': disposition } = answer.headers()
  return { status: answer.status(), type, disposition, body: await answer.text() }
}

/** As a reader reads it. */
export function plain(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
