import type { Locale } from '~/domain/access/actor'
import type { Instant } from './plain-date'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Whether `name` is a zone of the IANA database, such as Europe/Copenhagen. Offsets (+02:00) are not zones. */
export function isTimeZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/.test(name)) return false
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

/** Every zone a reader may choose, by its present name, in alphabetical order. */
export function listTimeZones(): string[] {
  const names = Intl.supportedValuesOf('timeZone').map((name) => presentNames[name] ?? name)
  return [...new Set([...names, 'UTC'])].sort()
}

/** Minutes the zone's clocks are ahead of UTC at the instant; negative in the west. Throws RangeError on an unknown zone. */
export function offsetMinutes(instant: Instant, zone: string): number {
  return Math.round((wallMilliseconds(instant, zone) - instant.getTime()) / 60_000)
}

/** The zone's wall clock at the instant, as the milliseconds UTC would have when its clock shows the same. */
export function wallMilliseconds(instant: Instant, zone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of clockOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const milliseconds = ((instant.getTime() % 1000) + 1000) % 1000
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
}

/** The place people name the zone by: the office's city where we have one, otherwise the zone's own. */
export function zoneCity(zone: string, locale: Locale): string {
  const own = cities[zone]
  if (own) return own[locale === 'da' ? 0 : 1]
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, clock)
  return clock
}

/** Intl lists some zones by names the IANA database has since replaced. */
const presentNames: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Danish and English; the offices in Silicon Valley and Beijing share their zones with bigger cities. */
const cities: Record<string, readonly [string, string]> = {
  'America/Havana': ['Havana', 'Havana'],
  'America/Los_Angeles': ['San Francisco', 'San Francisco'],
  'America/Mexico_City': ['Mexico City', 'Mexico City'],
  'America/New_York': ['New York', 'New York'],
  'Asia/Kolkata': ['New Delhi', 'New Delhi'],
  'Asia/Calcutta': ['New Delhi', 'New Delhi'],
  'Asia/Shanghai': ['Beijing', 'Beijing'],
  'Asia/Singapore': ['Singapore', 'Singapore'],
  'Atlantic/Faroe': ['Tórshavn', 'Tórshavn'],
  'Atlantic/Reykjavik': ['Reykjavik', 'Reykjavik'],
  'Europe/Athens': ['Athen', 'Athens'],
  'Europe/Belgrade': ['Beograd', 'Belgrade'],
  'Europe/Brussels': ['Bruxelles', 'Brussels'],
  'Europe/Bucharest': ['Bukarest', 'Bucharest'],
  'Europe/Copenhagen': ['København', 'Copenhagen'],
  'Europe/Lisbon': ['Lissabon', 'Lisbon'],
  'Europe/Luxembourg': ['Luxembourg', 'Luxembourg'],
  'Europe/Moscow': ['Moskva', 'Moscow'],
  'Europe/Prague': ['Prag', 'Prague'],
  'Europe/Rome': ['Rom', 'Rome'],
  'Europe/Vienna': ['Wien', 'Vienna'],
  'Europe/Warsaw': ['Warszawa', 'Warsaw'],
  'Europe/Zurich': ['Zürich', 'Zurich'],
}
