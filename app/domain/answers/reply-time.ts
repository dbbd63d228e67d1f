import type { JCalProperty } from '../calendar/jcal'
import { recogniseZone } from '../calendar-import/zones'
import { isPlainDate } from '../time/plain-date'
import { resolveWallTime } from '../time/wall-time'
import type { Reply } from './reply'

/** The instant a DATE-TIME names, as ISO 8601 in UTC; null for a day, a floating time, an unknown zone or none. */
export function replyInstant(property: JCalProperty | undefined): string | null {
  const text = String(property?.[3] ?? '')
  if (!property || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null
  if (text.endsWith('Z')) return isoOf(new Date(text))
  const zone = recogniseZone(String(property[1]['tzid'] ?? ''))
  // DTSTAMP is in UTC (RFC 5545 §3.8.7.2), also where its Z was forgotten.
  if (!zone) return property[0] === 'dtstamp' ? isoOf(new Date(`${text}Z`)) : null
  return instantAt(text.slice(0, 10), text.slice(11, 16), zone)
}

/** As `replyInstant`; a day is its midnight in UTC. */
export function proposedInstant(property: JCalProperty | undefined): string | null {
  const text = String(property?.[3] ?? '')
  return isPlainDate(text) ? `${text}T00:00:00.000Z` : replyInstant(property)
}

/** Which occurrence: by its instant where that is known, otherwise by its day. */
export function replyOccurrence(property: JCalProperty | undefined): Reply['occurrence'] {
  if (!property) return null
  const at = replyInstant(property)
  if (at) return { at }
  const on = String(property[3] ?? '').slice(0, 10)
  return { on: isPlainDate(on) ? on : '' }
}

function instantAt(date: string, time: string, zone: string): string | null {
  if (!isPlainDate(date)) return null
  const found = resolveWallTime(date, time, zone)
  if (found.kind === 'nonexistent') return null
  return isoOf(found.kind === 'exact' ? found.instant : found.earlier)
}

/** Years that no database refuses; a reply of another is none of this world's. */
function isoOf(instant: Date): string | null {
  if (Number.isNaN(instant.getTime())) return null
  const text = instant.toISOString()
  return isPlainDate(text.slice(0, 10)) ? text : null
}
