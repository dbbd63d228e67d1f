import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import PostalMime from 'postal-mime'
import { da } from '../app/i18n/da'
import { fieldsIn, lastPart, plain, post } from './calendar-acceptance/acts'

export type Guest = {
  givenName: string
  familyName: string
  email: string
  languages?: string
  zone?: string
  organisation?: string
  organisationId?: string
  postTitle?: string
}

/** Adds a person with an e-mail address; answers the id. */
export async function addPerson(context: APIRequestContext, { email, ...person }: Guest): Promise<string> {
  const open = { handling: 'OPEN', marking: 'NONE' }
  const form = { formKey: randomUUID(), despiteNamesakes: 'on', ...open, ...person }
  const personId = lastPart(await post(context, '/people/new', form))
  const point = { kind: 'EMAIL', value: email, handling: 'OPEN', personId, formKey: randomUUID() }
  await post(context, '/contact-points/new', point)
  return personId
}

/** Puts persons on the list of the record at the address; sends nothing. */
export async function inviteTo(
  context: APIRequestContext,
  record: string,
  personIds: string[],
): Promise<void> {
  const people = Object.fromEntries(personIds.map((id, n) => [`people[${n}].id`, id]))
  await post(context, `${record}/invitations/new`, { formKey: randomUUID(), ...people })
}

/** Sends what the preview shows; answers the batch's address. */
export async function send(context: APIRequestContext, record: string): Promise<string> {
  const preview = await context.get(`${record}/invitations/sending`)
  expect(preview.status()).toBe(200)
  return post(context, `${record}/invitations/sending`, {
    ...fieldsIn(await preview.text()),
    includeDetails: 'on',
  })
}

/** Every mail of a batch, whole, by its recipient's address. */
export async function mailsOf(context: APIRequestContext, batch: string): Promise<Map<string, string>> {
  const html = await (await context.get(batch)).text()
  const addresses = new Set(
    [...html.matchAll(/href="(\/outbox\/[0-9a-f-]{36}\/message\.eml)"/g)].map(([, href = '']) => href),
  )
  const mails = new Map<string, string>()
  for (const address of addresses) {
    const answer = await context.get(address)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'message/rfc822'])
    const mail = (await answer.body()).toString('utf8')
    const { to } = await PostalMime.parse(mail)
    mails.set(to?.[0]?.address ?? '', mail)
  }
  return mails
}

/** The mail's calendar alternative: the method its part says, and its text, octet for octet. */
export function calendarIn(mail: string): { method: string; body: string } {
  const found = /\r\n(Content-Type: text\/calendar;[^]*?)\r\n\r\n([^]*?)\r\n--/i.exec(mail)
  const [, headers = '', content = ''] = found ?? []
  const method = /method=(\w+)/.exec(headers)?.[1] ?? ''
  const body = /base64/i.test(headers)
    ? Buffer.from(content, 'base64')
    : /quoted-printable/i.test(headers)
      ? Buffer.from(unquoted(content), 'latin1')
      : Buffer.from(content)
  return { method, body: body.toString('utf8') }
}

function unquoted(text: string): string {
  return text
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/gi, (_, octet: string) => String.fromCharCode(parseInt(octet, 16)))
}

/** Who stands on the list of the record: the state of each, and all that their row says. */
export async function listed(
  context: APIRequestContext,
  record: string,
): Promise<Record<string, { state: string; row: string }>> {
  const html = await (await context.get(`${record}/invitations`)).text()
  const [, body = ''] = /<tbody[^>]*>([^]*?)<\/tbody>/.exec(html) ?? []
  const rows = [...body.matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) => {
    const cells = [...row.matchAll(/<t[dh]\b([^>]*)>([^]*?)<\/t[dh]>/g)]
    const status = cells.find(([, attributes = '']) =>
      attributes.includes(`data-label="${da.invitations.status}"`),
    )
    const [, name = ''] = /<a[^>]*href="\/people\/[^>]*>([^<]*)</.exec(row) ?? []
    return [plain(name), { state: labelIn(textOf(status?.[2] ?? '')), row: textOf(row) }] as const
  })
  return Object.fromEntries(rows)
}

/** The state a cell begins with, before when and how it came about. */
function labelIn(cell: string): string {
  const known = Object.values(da.kinds.invitationStatus).filter((label) => cell.startsWith(label))
  return known.sort((a, b) => b.length - a.length)[0] ?? cell
}

const textOf = (html: string) => plain(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).trim()
