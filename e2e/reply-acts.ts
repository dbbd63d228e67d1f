import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import ICAL from 'ical.js'
import { fieldsIn, plain, post } from './calendar-acceptance/acts'
import { calendarIn } from './invitation-acts'
import type { Answered } from './replies'

/** Hands in a reply, as a file or as pasted text; the answer shows what it would change. */
export function handIn(
  context: APIRequestContext,
  given: { file: string } | { pasted: string },
): Promise<APIResponse> {
  const mail = (text: string) => ({ name: 'svar.eml', mimeType: 'message/rfc822', buffer: Buffer.from(text) })
  const multipart: Record<string, string | ReturnType<typeof mail>> =
    'pasted' in given ? { text: given.pasted } : { text: '', files: mail(given.file) }
  return context.post('/answers/new', { multipart, maxRedirects: 0 })
}

/** What the page says would come of it, row by row. */
export function effectsIn(html: string): string[] {
  const [, body = ''] = /<tbody[^>]*>([^]*?)<\/tbody>/.exec(html) ?? []
  return [...body.matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) =>
    plain(row.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' '),
  )
}

/** Hands a reply in and records it; answers with what was said would come of it. */
export async function record(
  context: APIRequestContext,
  given: Parameters<typeof handIn>[1],
): Promise<string[]> {
  const shown = await handIn(context, given)
  const html = await shown.text()
  expect(shown.status(), plain(html.replace(/<[^>]+>/g, ' ')).slice(0, 600)).toBe(200)
  const { replies = '' } = fieldsIn(html)
  expect(replies).not.toBe('')
  await post(context, '/answers/recording', { replies })
  return effectsIn(html)
}

/** What a reply to the mail needs to know of it. */
export function answeredBy(mail: string): Answered {
  const event = new ICAL.Component(ICAL.parse(calendarIn(mail).body)).getFirstSubcomponent('vevent')
  const at = (name: string) => {
    const value = event?.getFirstPropertyValue(name)
    if (!(value instanceof ICAL.Time)) throw new Error(`The event has no ${name}`)
    return new Date(value.toUnixTime() * 1000).toISOString().replace(/[-:]|\.000/g, '')
  }
  return {
    uid: String(event?.getFirstPropertyValue('uid')),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
    start: at('dtstart'),
    end: at('dtend'),
    summary: String(event?.getFirstPropertyValue('summary')),
    organizer: String(event?.getFirstPropertyValue('organizer')).replace('mailto:', ''),
  }
}

/** Now, or so many minutes from it, as DTSTAMP writes it. */
export function stampNow(minutes = 0): string {
  return new Date(Date.now() + minutes * 60_000).toISOString().replace(/[-:]|\.\d+/g, '')
}
