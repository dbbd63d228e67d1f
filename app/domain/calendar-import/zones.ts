import windowsIana from 'windows-iana'
import { isTimeZone, listTimeZones, zoneCity } from '~/domain/time/time-zone'

/** Where a Windows zone covers several countries, ours decides between their names. */
const territory = 'DK'

/**
 * The IANA zone a calendar file means by a name: the IANA name itself, in any case or at the end of a vendor's path
 * (/mozilla.org/20050126_1/Europe/Copenhagen); a Windows name, whole or as Notes shortens it (Romance); the cities
 * Outlook shows ("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"); or whole hours from UTC. Null for any other.
 */
export function recogniseZone(written: string): string | null {
  const name = written.replaceAll('"', '').trim()
  if (name === '' || name.length > 200) return null
  return (
    ianaName(name) ??
    pathEnd(name) ??
    windowsZone(name) ??
    zoneOfCities(name) ??
    regionZone(name) ??
    fixed(name)
  )
}

function ianaName(name: string): string | null {
  const present = zonesByName().get(name.toLowerCase().replaceAll(' ', '_'))
  return present ?? (isTimeZone(name) ? name : null)
}

function pathEnd(name: string): string | null {
  const parts = name.split('/')
  for (const length of [3, 2, 1]) {
    if (parts.length <= length) continue
    const found = ianaName(parts.slice(-length).join('/'))
    if (found) return found
  }
  return null
}

function windowsZone(name: string): string | null {
  const plain = name.replace(/\s+\d+$/, '')
  for (const windows of [plain, `${plain} Standard Time`]) {
    const zone = windowsIana.findIana(windows, territory)[0] ?? windowsIana.findIana(windows)[0]
    if (zone) return zone
  }
  return null
}

function zoneOfCities(name: string): string | null {
  const cities = name
    .replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '')
    .split(/[,/]/)
    .map((city) => city.trim().toLowerCase())
  const ours = cities.includes('copenhagen') ? ['copenhagen'] : cities
  for (const city of ours) {
    const zone = zonesByCity().get(city)
    if (zone) return zone
  }
  return null
}

/** What Outlook calls zones that have no cities. */
const regions: Record<string, string> = {
  'coordinated universal time': 'UTC',
  'greenwich mean time': 'UTC',
  'pacific time': 'America/Los_Angeles',
  'mountain time': 'America/Denver',
  'central time': 'America/Chicago',
  'eastern time': 'America/New_York',
  'atlantic time': 'America/Halifax',
  arizona: 'America/Phoenix',
  hawaii: 'Pacific/Honolulu',
  alaska: 'America/Anchorage',
  greenland: 'America/Nuuk',
}

function regionZone(name: string): string | null {
  const region = name
    .replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '')
    .replace(/\s*[(:].*$/, '')
    .trim()
    .toLowerCase()
  return Object.hasOwn(regions, region) ? (regions[region] ?? null) : null
}

function fixed(name: string): string | null {
  if (/^(?:Z|tzone:\/\/Microsoft\/Utc)$/i.test(name)) return 'UTC'
  const found = /^(?:\()?(?:UTC|GMT)?\s*([+-])(\d{1,2})(?:[:.]?00)?\)?$/i.exec(name)
  if (!found) return null
  const hours = Number(found[2])
  if (hours === 0) return 'UTC'
  const zone = `Etc/GMT${found[1] === '+' ? '-' : '+'}${hours}`
  return isTimeZone(zone) ? zone : null
}

const known: { byName?: Map<string, string>; byCity?: Map<string, string> } = {}

function zonesByName(): Map<string, string> {
  known.byName ??= new Map(listTimeZones().map((zone) => [zone.toLowerCase(), zone]))
  return known.byName
}

function zonesByCity(): Map<string, string> {
  known.byCity ??= new Map(
    listTimeZones().flatMap((zone) => [
      [(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ').toLowerCase(), zone],
      [zoneCity(zone, 'en').toLowerCase(), zone],
    ]),
  )
  return known.byCity
}
