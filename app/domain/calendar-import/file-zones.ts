import ICAL from 'ical.js'
import type { JCalComponent } from '~/domain/calendar/jcal'
import { wallMilliseconds } from '~/domain/time/time-zone'
import { recogniseZone } from './zones'

/** What a calendar means by a zone's name: a zone we know, its own table of offsets, or nothing it tells. */
export type FileZone =
  | { kind: 'known'; zone: string }
  | { kind: 'block'; zone: string; offsetAt: (wall: ICAL.Time) => number }
  | { kind: 'unknown'; name: string }

/** A VTIMEZONE has a handful of parts and changes clocks twice a year; more is no table of a zone. */
const mostParts = 40
const mostYears = 450

/**
 * How a calendar's own names of zones are to be read. A zone known only by its VTIMEZONE is shown as a zone with the
 * same offsets, `likeliest` first, since a meeting is stored with a zone people know.
 */
export function zonesOf(calendar: ICAL.Component, likeliest: string): (name: string) => FileZone {
  const blocks = new Map<string, ICAL.Component>()
  for (const block of calendar.getAllSubcomponents('vtimezone')) {
    const name = block.getFirstPropertyValue('tzid')
    if (name && !blocks.has(String(name))) blocks.set(String(name), block)
  }
  const found = new Map<string, FileZone>()
  return (name) => {
    const zone = found.get(name) ?? readZone(name, blocks.get(name), likeliest)
    found.set(name, zone)
    return zone
  }
}

/** The zone the calendar as a whole is kept in (X-WR-TIMEZONE), or null. */
export function calendarZone(calendar: ICAL.Component): string | null {
  const name = calendar.getFirstPropertyValue('x-wr-timezone')
  return name ? recogniseZone(String(name)) : null
}

function readZone(name: string, block: ICAL.Component | undefined, likeliest: string): FileZone {
  const location = block?.getFirstPropertyValue('x-lic-location')
  const zone = recogniseZone(name) ?? (location ? recogniseZone(String(location)) : null)
  if (zone) return { kind: 'known', zone }
  const timezone = block && trustworthy(block)
  if (!timezone) return { kind: 'unknown', name }
  const offsetAt = (wall: ICAL.Time) => timezone.utcOffset(wall)
  return { kind: 'block', zone: zoneLike(offsetAt, likeliest), offsetAt }
}

/** The table, when reading it takes bounded time: rules are yearly, and no older than the calendar they are in. */
function trustworthy(block: ICAL.Component): ICAL.Timezone | null {
  const [name, properties, parts] = block.jCal as JCalComponent
  const usable = parts.filter(isOffsetPart).slice(0, mostParts)
  if (usable.length === 0) return null
  try {
    const timezone = new ICAL.Timezone(new ICAL.Component([name, properties, usable]))
    timezone.utcOffset(ICAL.Time.fromDateTimeString('2026-01-01T00:00:00'))
    return timezone
  } catch {
    return null
  }
}

function isOffsetPart([name, properties]: JCalComponent): boolean {
  if (name !== 'standard' && name !== 'daylight') return false
  const value = (key: string) => properties.find(([each]) => each === key)?.[3]
  const start = value('dtstart')
  const rule = value('rrule') as { freq?: unknown } | undefined
  const year = Number(typeof start === 'string' ? start.slice(0, 4) : Number.NaN)
  const offsets = [value('tzoffsetfrom'), value('tzoffsetto')]
  return (
    year > new Date().getUTCFullYear() - mostYears &&
    offsets.every((offset) => typeof offset === 'string' && /^[+-]\d\d:\d\d/.test(offset)) &&
    (rule === undefined || rule.freq === 'YEARLY') &&
    properties.filter(([each]) => each === 'rdate' || each === 'rrule').length <= mostParts
  )
}

/** A zone whose clocks agree with the table's through a year: the likeliest, else the first of the common ones. */
function zoneLike(offsetAt: (wall: ICAL.Time) => number, likeliest: string): string {
  const year = new Date().getUTCFullYear()
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15, 12))
  const agrees = (zone: string) =>
    days.every((day) => {
      const wall = ICAL.Time.fromDateTimeString(new Date(day).toISOString().slice(0, 19))
      const instant = day - offsetAt(wall) * 1000
      return wallMilliseconds(new Date(instant), zone) === day
    })
  return [likeliest, ...commonZones].find(agrees) ?? likeliest
}

const commonZones = [
  'Europe/Copenhagen',
  'Europe/London',
  'Europe/Helsinki',
  'UTC',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Singapore',
]
