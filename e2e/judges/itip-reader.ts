import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export type ReadOccurrence = {
  start: string
  end: string | null
  summary: string
  location: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | 'UNINVITED'
  rule: string | null
  excluded: string[]
  mine: { status: string; rsvp: string; name: string } | null
  attendees: Record<string, { status: string; rsvp: string; name: string }>
  sequence: number
  stamp: string
}

/** An invited person's calendar, kept by read-itip.py from nothing but the mails. */
export type InvitedCalendar = {
  events: Record<string, { organizer: string; occurrences: Record<string, ReadOccurrence> }>
  refused: string[]
  stale: number
}

const python = ['/usr/bin/python3', 'python3'].find((path) => ask(path, 'a@example.org', []))

/** Why nobody reads the mails beside us, or null where python3-icalendar is installed. */
export const noItipReader = python ? null : 'python3-icalendar is not installed'

/** What the address' calendar shows after the mails, in the order they were sent. */
export function invitedCalendar(address: string, mails: string[]): InvitedCalendar {
  const read = python ? ask(python, address, mails) : null
  if (!read) throw new Error('read-itip.py could not read the mails at all')
  return read
}

function ask(path: string, address: string, mails: string[]): InvitedCalendar | null {
  if (path.startsWith('/') && !existsSync(path)) return null
  const input = JSON.stringify({ address, mails })
  const { status, stdout } = spawnSync(path, ['e2e/judges/read-itip.py'], { input, encoding: 'utf8' })
  return status === 0 ? (JSON.parse(stdout) as InvitedCalendar) : null
}
