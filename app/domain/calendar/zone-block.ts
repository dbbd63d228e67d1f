import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { isTimeZone, wallMilliseconds } from '~/domain/time/time-zone'
import { isInRepeatedHour } from '~/domain/time/wall-time'
import { componentText } from './content-lines'
import type { JCalComponent } from './jcal'

type ZoneBlock = { text: string; timezone: ICAL.Timezone; agreement: Map<number, boolean> }

const DAY = 86_400_000
const HOUR = 3_600_000
const known = new Map<string, ZoneBlock | null>()

/** The VTIMEZONE of the zone under its own name, folded, without a last line end; or null when there is none to trust. */
export function zoneText(zone: string): string | null {
  return load(zone)?.text ?? null
}

/**
 * Whether readers of the zone's VTIMEZONE find the same instants as we do, all through the years. Blocks and Intl
 * come from different editions of the IANA database: Casablanca and Vancouver are known to differ.
 */
export function blockAgrees(zone: string, fromYear: number, toYear: number): boolean {
  const found = load(zone)
  if (!found) return false
  for (let year = fromYear; year <= toYear; year += 1) {
    const agrees = found.agreement.get(year) ?? agreesIn(year, zone, found.timezone)
    found.agreement.set(year, agrees)
    if (!agrees) return false
  }
  return true
}

function load(zone: string): ZoneBlock | null {
  const before = known.get(zone)
  if (before !== undefined) return before
  const loaded = isTimeZone(zone) ? parseBlock(zone) : null
  known.set(zone, loaded)
  return loaded
}

/** The library answers an alias with its target's name (Copenhagen with Berlin's): the block gets the name asked for. */
function parseBlock(zone: string): ZoneBlock | null {
  const [text] = tzlib_get_ical_block(zone)
  if (!text?.startsWith('BEGIN:VTIMEZONE')) return null
  const [name, properties, parts] = ICAL.parse(text) as JCalComponent
  const renamed = properties.filter(([key]) => key !== 'tzid' && key !== 'x-lic-location')
  const block: JCalComponent = [
    name,
    [['tzid', {}, 'text', zone], ['x-lic-location', {}, 'unknown', zone], ...renamed],
    parts,
  ]
  const timezone = new ICAL.Timezone(new ICAL.Component(block))
  return { text: componentText(block), timezone, agreement: new Map() }
}

/** Compared once a day, and each hour of the days on which clocks change; a repeated hour is never written zoned. */
function agreesIn(year: number, zone: string, timezone: ICAL.Timezone): boolean {
  const end = Date.UTC(year + 1, 0, 1)
  for (let day = Date.UTC(year, 0, 1); day < end; day += DAY) {
    const changes = offsetAt(day, zone) !== offsetAt(day + DAY, zone)
    for (let at = day; at < day + DAY; at += changes ? HOUR : DAY)
      if (!sameInstant(at, zone, timezone) && !isInRepeatedHour(new Date(at), zone)) return false
  }
  return true
}

function sameInstant(at: number, zone: string, timezone: ICAL.Timezone): boolean {
  const wall = new Date(wallMilliseconds(new Date(at), zone))
  const read = new ICAL.Time(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
      isDate: false,
    },
    timezone,
  )
  return read.toUnixTime() * 1000 === at
}

function offsetAt(at: number, zone: string): number {
  return wallMilliseconds(new Date(at), zone) - at
}
