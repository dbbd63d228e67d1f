import { expect } from '@playwright/test'
import { eventsOf, judge, noJudges, startOf } from '../../app/domain/calendar/calendar-judges'

export type ReadEvent = {
  uid: string
  summary: string
  url: string | null
  start: string
  end: string | null
  attendees: string[]
}

/** Content lines, unfolded. */
export const linesOf = (body: string) => body.replaceAll('\r\n ', '').split('\r\n')

/**
 * The file's events as ical.js reads them, once every judge installed here has read the same: libical without an
 * error, python3-icalendar and python3-vobject with the same starts, ends, links, texts and addresses.
 */
export function judged(body: string): ReadEvent[] {
  const events = eventsOf(body).map((event): ReadEvent => {
    const text = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null
    return {
      uid: text('uid') ?? '',
      summary: text('summary') ?? '',
      url: text('url'),
      start: startOf(event),
      end: event.hasProperty('dtend') ? startOf(event, 'dtend') : null,
      attendees: event.getAllProperties('attendee').map((each) => String(each.getFirstValue())),
    }
  })
  if (noJudges) return events
  const { libical, icalendar, vobject } = judge(body)
  if (libical) expect([libical.errors, libical.starts]).toEqual([0, events.map(({ start }) => start)])
  for (const others of [icalendar, vobject]) if (others) expect(others).toEqual(events)
  return events
}
