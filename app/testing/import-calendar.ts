import type { Actor } from '~/domain/access/actor'
import { findImport } from '~/domain/calendar-import/find-import.server'
import { importChoices } from '~/domain/calendar-import/import-schema.server'
import { putUpImport } from '~/domain/calendar-import/put-up-import.server'
import { takeIn } from '~/domain/calendar-import/take-in.server'

/** When the tests' calendars are read in. */
export const now = new Date('2026-11-23T12:00:00Z')
export const clock = { now, milliseconds: 60_000 }

/** A calendar of events, each given by the properties in which it differs from a meeting of one hour. */
export function calendarOf(...events: Record<string, string>[]): string {
  const lines = events.flatMap((event) => [
    'BEGIN:VEVENT',
    ...Object.entries({
      UID: 'a@example.com',
      DTSTART: '20261201T090000Z',
      SUMMARY: 'Møde',
      ...event,
    }).map(([name, value]) => `${name}:${value}`),
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

export function putUp(actor: Actor, text: string): Promise<string> {
  return putUpImport(actor, { files: [], text }, { now })
}

export function preview(actor: Actor, id: string) {
  return findImport(actor, id, { page: 1 })
}

/** What each meeting of a calendar is to this reader. */
export async function statusesOf(actor: Actor, text: string) {
  const { lines } = await preview(actor, await putUp(actor, text))
  return lines.map(({ title, status, fields, taken }) => ({ title, status, fields, taken }))
}

export async function readIn(actor: Actor, text: string) {
  const id = await putUp(actor, text)
  return { id, ...(await takeIn(actor, id, clock)) }
}

export function choosing(given: object) {
  return importChoices.parse({ kind: 'MEETING', handling: 'PROPOSED', ...given })
}
