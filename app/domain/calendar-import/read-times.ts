import ICAL from 'ical.js'
import { addDays, isPlainDate } from '~/domain/time/plain-date'
import { resolveWallTime } from '~/domain/time/wall-time'
import type { EntryTime, Moment } from './calendar-entry'
import type { FileZone } from './file-zones'

/** A time as the file writes it: a day ("YYYY-MM-DD") or a wall time ("YYYY-MM-DDTHH:MM:SS") with how to read it. */
export type Written =
  { kind: 'day'; day: string } | { kind: 'wall'; wall: string; zone: FileZone | 'utc' | 'floating' }

const DAY = 86_400_000

/** A time property's values; those outside the years 1900–2199 are left out. */
export function writtenTimes(property: ICAL.Property, zoneOf: (name: string) => FileZone): Written[] {
  const [, parameters, type, ...values] = property.jCal as [string, { tzid?: unknown }, string, ...unknown[]]
  return values.flatMap((value): Written[] => {
    if (typeof value !== 'string' || !isPlainDate(value.slice(0, 10))) return []
    if (type === 'date') return [{ kind: 'day', day: value.slice(0, 10) }]
    const wall = value.slice(0, 19)
    if (value.endsWith('Z')) return [{ kind: 'wall', wall, zone: 'utc' }]
    const name = typeof parameters.tzid === 'string' ? parameters.tzid : ''
    return [{ kind: 'wall', wall, zone: name === '' ? 'floating' : zoneOf(name) }]
  })
}

/** The moment a wall time is. Where clocks are put forward over it, the offset from before counts (RFC 5545 §3.3.5). */
export function momentOf({ wall, zone }: Extract<Written, { kind: 'wall' }>): Moment {
  const minutes = wall.slice(0, 16)
  if (zone === 'utc') return { at: `${wall}.000Z`, zone: null }
  if (zone === 'floating') return { wall: minutes, asked: '' }
  if (zone.kind === 'unknown') return { wall: minutes, asked: zone.name }
  if (zone.kind === 'known') return { at: knownInstant(minutes, zone), zone: zone.zone }
  const offset = zone.offsetAt(ICAL.Time.fromDateTimeString(wall)) * 1000
  return { at: new Date(wallNumber(minutes) - offset).toISOString(), zone: zone.zone }
}

const instants = new WeakMap<FileZone, Map<string, string>>()

/** A file names the same moments again and again: each is worked out once. */
function knownInstant(wall: string, zone: Extract<FileZone, { kind: 'known' }>): string {
  const known = instants.get(zone) ?? new Map<string, string>()
  instants.set(zone, known)
  const at = known.get(wall) ?? instantIn(wall, zone.zone)
  known.set(wall, at)
  return at
}

/** The instant (ISO 8601) at which the zone's clocks first show the wall time. */
export function instantIn(wall: string, zone: string): string {
  const [date = '', time = ''] = wall.split('T')
  const found = resolveWallTime(date, time, zone)
  if (found.kind === 'exact') return found.instant.toISOString()
  if (found.kind === 'repeated') return found.earlier.toISOString()
  const after = resolveWallTime(date, found.to, zone)
  const base = after.kind === 'exact' ? after.instant.getTime() : wallNumber(wall)
  return new Date(base + wallNumber(wall) - wallNumber(`${date}T${found.from}`)).toISOString()
}

/** How long an event lasts: whole days, wall time from its start, or until another moment. */
export type Length = { days: number } | { milliseconds: number } | { until: Moment } | null

/** The length DTEND or DURATION gives; `ignored` when it ends before it starts or cannot be read. */
export function readLength(
  component: ICAL.Component,
  start: Written,
  zoneOf: (name: string) => FileZone,
): { length: Length; ignored: boolean } {
  const property = component.getFirstProperty('dtend')
  const end = property && writtenTimes(property, zoneOf)[0]
  if (end) return lengthTo(start, end)
  const duration = component.getFirstPropertyValue('duration')
  if (!(duration instanceof ICAL.Duration)) return { length: null, ignored: false }
  const milliseconds = duration.toSeconds() * 1000
  if (!(milliseconds >= 0) || milliseconds > 3660 * DAY) return { length: null, ignored: true }
  if (start.kind === 'day') {
    return { length: { days: Math.max(1, Math.ceil(milliseconds / DAY)) }, ignored: false }
  }
  return { length: milliseconds > 0 ? { milliseconds } : null, ignored: false }
}

function lengthTo(start: Written, end: Written): { length: Length; ignored: boolean } {
  if (start.kind === 'day') {
    const endsOn = end.kind === 'day' ? end.day : dayAfter(end.wall)
    const days = Math.round((wallNumber(`${endsOn}T00:00`) - wallNumber(`${start.day}T00:00`)) / DAY)
    return { length: { days: Math.max(1, days) }, ignored: days < 0 }
  }
  const wall = end.kind === 'day' ? `${end.day}T00:00:00` : end.wall
  const zone = end.kind === 'day' ? start.zone : end.zone
  if (!isSameZone(start.zone, zone))
    return { length: { until: momentOf({ kind: 'wall', wall, zone }) }, ignored: false }
  const milliseconds = wallNumber(wall.slice(0, 16)) - wallNumber(start.wall.slice(0, 16))
  return { length: milliseconds > 0 ? { milliseconds } : null, ignored: milliseconds < 0 }
}

/** The time an event has when it starts then; an end not after the start is left out. */
export function timeFrom(start: Written, length: Length): EntryTime {
  if (start.kind === 'day') {
    const days = length && 'days' in length ? length.days : 1
    return { allDay: true, startsOn: start.day, endsOn: addDays(start.day, days - 1) }
  }
  const from = momentOf(start)
  if (!length || 'days' in length) return { allDay: false, start: from, end: null }
  if ('until' in length)
    return { allDay: false, start: from, end: isAfter(length.until, from) ? length.until : null }
  if ('at' in from && start.zone !== 'utc' && start.zone !== 'floating') {
    const end = momentOf({ ...start, wall: shiftWall(start.wall, length.milliseconds) })
    return { allDay: false, start: from, end: isAfter(end, from) ? end : null }
  }
  const end = 'at' in from ? shiftInstant(from, length.milliseconds) : shiftAsked(from, length.milliseconds)
  return { allDay: false, start: from, end }
}

/** The day it begins on, as the file's clocks show it. */
export function dayOf(written: Written): string {
  return written.kind === 'day' ? written.day : written.wall.slice(0, 10)
}

function shiftInstant(from: { at: string; zone: string | null }, milliseconds: number): Moment {
  return { ...from, at: new Date(Date.parse(from.at) + milliseconds).toISOString() }
}

function shiftAsked(from: { wall: string; asked: string }, milliseconds: number): Moment {
  return { ...from, wall: shiftWall(`${from.wall}:00`, milliseconds).slice(0, 16) }
}

function shiftWall(wall: string, milliseconds: number): string {
  return new Date(wallNumber(wall.slice(0, 16)) + milliseconds).toISOString().slice(0, 19)
}

function isAfter(end: Moment, start: Moment): boolean {
  if ('at' in end && 'at' in start) return end.at > start.at
  return !('wall' in end && 'wall' in start) || end.wall > start.wall
}

function isSameZone(a: FileZone | 'utc' | 'floating', b: FileZone | 'utc' | 'floating'): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  if (a.kind === 'unknown' || b.kind === 'unknown')
    return a.kind === b.kind && 'name' in a && 'name' in b && a.name === b.name
  return a.zone === b.zone
}

function dayAfter(wall: string): string {
  return wall.slice(11, 16) === '00:00' ? wall.slice(0, 10) : addDays(wall.slice(0, 10), 1)
}

function wallNumber(wall: string): number {
  return Date.parse(`${wall.slice(0, 16)}:00Z`)
}
