import ICAL from 'ical.js'
import type { JCalComponent, JCalProperty } from '~/domain/calendar/jcal'
import { wallMilliseconds } from '~/domain/time/time-zone'
import { recogniseZone } from './zones'

/** What a calendar means by a zone's name: a zone we know, its own table of offsets, or nothing it tells. */
export type FileZone =
  | { kind: 'known'; zone: string }
  | { kind: 'block'; zone: string; offsetAt: (wall: ICAL.Time) => number }
  | { kind: 'unknown'; name: string }

/** A VTIMEZONE has a handful of parts and changes clocks twice a year; more is no table of a zone. */
const mostParts = 20
const yearsAhead = 30

/** How many of a file's own tables may still be read. */
export type ZoneBudget = { blocks: number }

/**
 * How a calendar's own names of zones are to be read. A zone known only by its VTIMEZONE is shown as a zone with the
 * same offsets, `likeliest` first, since a meeting is stored with a zone people know.
 */
export function zonesOf(
  calendar: ICAL.Component,
  likeliest: string,
  budget: ZoneBudget,
): (name: string) => FileZone {
  const blocks = new Map<string, ICAL.Component>()
  for (const block of calendar.getAllSubcomponents('vtimezone')) {
    const name = block.getFirstPropertyValue('tzid')
    if (name && !blocks.has(String(name))) blocks.set(String(name), block)
  }
  const found = new Map<string, FileZone>()
  return (name) => {
    const zone = found.get(name) ?? readZone(name, blocks.get(name), likeliest, budget)
    found.set(name, zone)
    return zone
  }
}

/** The zone the calendar as a whole is kept in (X-WR-TIMEZONE), or null. */
export function calendarZone(calendar: ICAL.Component): string | null {
  const name = calendar.getFirstPropertyValue('x-wr-timezone')
  return name ? recogniseZone(String(name)) : null
}

function readZone(
  name: string,
  block: ICAL.Component | undefined,
  likeliest: string,
  budget: ZoneBudget,
): FileZone {
  const location = block?.getFirstPropertyValue('x-lic-location')
  const zone = recogniseZone(name) ?? (location ? recogniseZone(String(location)) : null)
  if (zone) return { kind: 'known', zone }
  budget.blocks -= block ? 1 : 0
  const timezone = block && budget.blocks >= 0 ? trustworthy(block) : null
  if (!timezone) return { kind: 'unknown', name }
  const offsetAt = (wall: ICAL.Time) => timezone.utcOffset(wall)
  return { kind: 'block', zone: zoneLike(offsetAt, likeliest), offsetAt }
}

/** The table, when reading it takes bounded time. */
function trustworthy(block: ICAL.Component): ICAL.Timezone | null {
  const [name, properties, parts] = block.jCal as JCalComponent
  const usable = parts.filter(isOffsetPart).slice(0, mostParts).map(bounded)
  if (usable.length === 0) return null
  try {
    const timezone = new ICAL.Timezone(new ICAL.Component([name, properties, usable]))
    timezone.utcOffset(ICAL.Time.fromDateTimeString('2026-01-01T00:00:00'))
    return timezone
  } catch {
    return null
  }
}

type Rule = { freq?: unknown; interval?: unknown; byday?: unknown; bymonthday?: unknown; until?: unknown }

function isOffsetPart([name, properties]: JCalComponent): boolean {
  if (name !== 'standard' && name !== 'daylight') return false
  const value = (key: string) => properties.find(([each]) => each === key)?.[3]
  const offsets = [value('tzoffsetfrom'), value('tzoffsetto')]
  return (
    typeof value('dtstart') === 'string' &&
    offsets.every((offset) => typeof offset === 'string' && /^[+-]\d\d:\d\d/.test(offset)) &&
    properties.filter(([each]) => each === 'rdate' || each === 'rrule').length <= mostParts &&
    isYearly(value('rrule') as Rule | undefined)
  )
}

/** Clocks change on a weekday of a month, each year. A weekday's number and a date at once may never come. */
function isYearly(rule: Rule | undefined): boolean {
  if (rule === undefined) return true
  const isNumbered = /\d/.test(String(rule.byday ?? ''))
  return (
    rule.freq === 'YEARLY' && (rule.interval ?? 1) === 1 && !(isNumbered && rule.bymonthday !== undefined)
  )
}

/** A yearly rule from 1601 on and without end says the same for our years as one from 1970 to the next decades. */
function bounded([name, properties, parts]: JCalComponent): JCalComponent {
  if (!properties.some(([key]) => key === 'rrule')) return [name, properties, parts]
  const last = `${new Date().getUTCFullYear() + yearsAhead}-01-01T00:00:00`
  const within = properties.map((property): JCalProperty => {
    const [key, parameters, type, value] = property
    if (key === 'dtstart')
      return [key, parameters, type, String(value).replace(/^(?:0|1[0-8]|19[0-6])\d+/, '1970')]
    if (key !== 'rrule') return property
    const rule = value as Rule
    const until = typeof rule.until === 'string' && rule.until < last ? rule.until : last
    return [key, parameters, type, { ...rule, until }]
  })
  return [name, within, parts]
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
