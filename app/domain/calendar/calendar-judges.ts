import { spawnSync } from 'node:child_process'
import ICAL from 'ical.js'

type Read = {
  uid: string
  summary: string
  url: string | null
  start: string
  end: string | null
  attendees: string[]
}

/** What each judge outside this program understood of a file; null where it is not installed. */
export type Verdict = {
  libical: { errors: number; restrictions: boolean; text: string; starts: string[] } | null
  icalendar: Read[] | null
  vobject: Read[] | null
}

const script = 'e2e/judges/judge-calendar.py'
const python = ['/usr/bin/python3', 'python3'].find((path) =>
  ask(path, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
)

/** Why outside judges are not asked, or null when at least one of them is installed. */
export const noJudges = python ? null : 'neither libical nor python3 with icalendar or vobject is installed'

/** Asks libical, python3-icalendar and python3-vobject. */
export function judge(body: string): Verdict {
  const verdict = python ? ask(python, body) : null
  if (!verdict) throw new Error('the judges could not read the file at all')
  return verdict
}

/** The file's events as ical.js reads them, with its own zones. */
export function eventsOf(body: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent')
}

/** An event's start as ical.js reads it: UTC, or the day. */
export function startOf(event: ICAL.Component | undefined, property = 'dtstart'): string {
  return readTime(event?.getFirstPropertyValue(property))
}

/** The first occurrences of a series as ical.js expands it. */
export function occurrencesOf(event: ICAL.Component | undefined, most: number): string[] {
  if (!event) return []
  const walk = new ICAL.Event(event).iterator()
  const found: string[] = []
  for (let next = walk.next(); next && found.length < most; next = walk.next()) found.push(readTime(next))
  return found
}

/** Every start ical.js finds in a series' file: the rule's, overrides in their place, cancelled ones left out. */
export function startsIn(body: string): string[] {
  const events = eventsOf(body)
  const replaced = new Map(events.map((one) => [startOf(one, 'recurrence-id'), one]))
  const found = events
    .filter((one) => !one.hasProperty('recurrence-id'))
    .flatMap((one) => occurrencesOf(one, 300))
    .flatMap((start) => {
      const override = replaced.get(start)
      if (!override) return [start]
      return override.getFirstPropertyValue('status') === 'CANCELLED' ? [] : [startOf(override)]
    })
  return found.sort()
}

function readTime(value: unknown): string {
  if (!(value instanceof ICAL.Time)) return ''
  if (value.isDate) return value.toString()
  if (value.zone === ICAL.Timezone.localTimezone) return `floating ${value.toString()}`
  return new Date(value.toUnixTime() * 1000).toISOString().replace('.000', '')
}

function ask(path: string, body: string): Verdict | null {
  const { status, stdout } = spawnSync(path, [script], {
    input: body,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  if (status !== 0) return null
  const verdict = JSON.parse(stdout) as Verdict
  return verdict.libical || verdict.icalendar || verdict.vobject ? verdict : null
}
