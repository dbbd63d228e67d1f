import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import { answering, freePort } from './served-office'

const program = '/usr/bin/radicale'

/** Why no CalDAV server is asked, or null where Debian's radicale is installed. */
export const noRadicale = existsSync(program) ? null : 'radicale is not installed'

/** A calendar on a CalDAV server of this test's own, by the protocol (RFC 4791). */
export type CalDavCalendar = {
  put: (name: string, body: string) => Promise<number>
  get: (name: string) => Promise<string>
  /** Every resource's calendar data, as a client asks for all events of a calendar. */
  report: () => Promise<string[]>
  stop: () => Promise<void>
}

/** Starts radicale on the loopback with storage of its own, and makes an empty calendar. */
export async function calDavCalendar(): Promise<CalDavCalendar> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-radicale-'))
  const port = await freePort()
  const options = ['--server-hosts', `127.0.0.1:${port}`, '--auth-type', 'none', '--logging-level', 'error']
  const server = spawn(program, ['--config', '', ...options, '--storage-filesystem-folder', folder], {
    stdio: 'inherit',
  })
  const origin = `http://127.0.0.1:${port}`
  await answering(`${origin}/.web/`, server)
  const ask = (method: string, name: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/tester/calendar/${name}`, {
      method,
      ...(body !== undefined && { body }),
      headers: { Authorization: `Basic ${Buffer.from('tester:').toString('base64')}`, ...headers },
    })
  const made = await ask('MKCALENDAR', '')
  if (made.status !== 201) throw new Error(`${made.status} on making a calendar: ${await made.text()}`)
  return {
    put: async (name, body) => (await ask('PUT', name, body, { 'Content-Type': 'text/calendar' })).status,
    get: async (name) => (await ask('GET', name)).text(),
    report: async () => calendarData(await (await ask('REPORT', '', allEvents, xml)).text()),
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const xml = { 'Content-Type': 'application/xml; charset=utf-8', Depth: '1' }
const allEvents = `<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><D:getetag/><C:calendar-data/></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter>
</C:calendar-query>`

function calendarData(answer: string): string[] {
  const found = answer.matchAll(/<(?:\w+:)?calendar-data>([^]*?)<\/(?:\w+:)?calendar-data>/g)
  return [...found].map(([, text = '']) =>
    text.replaceAll('&#13;', '\r').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
}

/** What a file means to its reader: instants, expanded rules, texts, people; not the order or folding of its lines. */
export function meaningOf(body: string): Record<string, unknown>[] {
  const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent')
  return events.map(meaningOfEvent).sort((a, b) => (a.key < b.key ? -1 : 1))
}

const uninteresting = new Set(['rrule', 'rdate', 'exdate'])

function meaningOfEvent(event: ICAL.Component) {
  const properties = event
    .getAllProperties()
    .filter(({ name }) => !uninteresting.has(name))
    .map((property) => [property.name, parametersOf(property), property.getValues().map(valueOf)])
    .map((one) => JSON.stringify(one))
    .sort()
  const recurring = event.hasProperty('rrule') || event.hasProperty('rdate')
  return {
    key: `${valueOf(event.getFirstPropertyValue('uid'))} ${valueOf(event.getFirstPropertyValue('recurrence-id'))}`,
    properties,
    occurrences: recurring ? occurrencesOf(event) : [],
    alarms: event.getAllSubcomponents('valarm').length,
  }
}

/** TZID and VALUE say how a time is written, which its instant already tells. */
function parametersOf(property: ICAL.Property): [string, unknown][] {
  const [, parameters = {}] = property.toJSON() as [string, Record<string, unknown>]
  return Object.entries(parameters)
    .filter(([name]) => name !== 'tzid' && name !== 'value')
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function valueOf(value: unknown): string {
  if (!(value instanceof ICAL.Time)) return String(value)
  if (value.isDate) return value.toString()
  const floating = value.zone === ICAL.Timezone.localTimezone
  return floating ? `floating ${value.toString()}` : new Date(value.toUnixTime() * 1000).toISOString()
}

function occurrencesOf(event: ICAL.Component): string[] {
  const walk = new ICAL.Event(event).iterator()
  const found: string[] = []
  for (let next = walk.next(); next && found.length < 100; next = walk.next()) found.push(valueOf(next))
  return found
}
