import type { FeedContent, FeedKind } from '~/generated/sqlite/enums'
import { type Instant, type PlainDate, addDays, today } from '../time/plain-date'

export type { FeedContent, FeedKind }

/** What a feed is of: oneself, the plan, or one office, group or series. */
export type FeedSource =
  { kind: 'MINE' | 'PLAN'; id: null } | { kind: 'OFFICE' | 'GROUP' | 'SERIES'; id: string }

/** Minutes before a meeting that an alarm may be set to. */
export const alarmChoices = [5, 15, 30, 60, 1440] as const

/** Live feeds of one account: enough for every device and group, few enough to keep an eye on. */
export const mostFeeds = 20

/** Google drops what lies beyond about a megabyte or 1,100 events, so a feed stays below both. */
export const feedLimits = { daysBack: 90, daysAhead: 400, events: 1000, bytes: 1_000_000 } as const

/** How long a cancelled event is told as cancelled before it is left out. */
const cancelledDays = 60

/** Apple and Outlook go by it; Google fetches when it likes, up to twelve hours later. */
export const refreshMinutes = 60

/** The days a feed covers, seen from its owner's today. */
export type FeedWindow = { today: PlainDate; from: PlainDate; to: PlainDate; cancelledSince: Instant }

export function windowAt(now: Instant, zone: string): FeedWindow {
  const day = today(now, zone)
  return {
    today: day,
    from: addDays(day, -feedLimits.daysBack),
    to: addDays(day, feedLimits.daysAhead),
    cancelledSince: new Date(`${addDays(day, -cancelledDays)}T00:00:00Z`),
  }
}

/** A source as one field of a form and one parameter of an address: `MINE`, `GROUP:<id>`. */
export function sourceText(source: FeedSource): string {
  return source.id === null ? source.kind : `${source.kind}:${source.id}`
}

/** Null when the text names no source. Whether the record exists is another question. */
export function readSource(text: string): FeedSource | null {
  const [, kind, id] = /^([A-Z]+)(?::([0-9a-zA-Z_-]{1,64}))?$/.exec(text) ?? []
  if (kind === 'MINE' || kind === 'PLAN') return id === undefined ? { kind, id: null } : null
  if (id === undefined) return null
  return kind === 'OFFICE' || kind === 'GROUP' || kind === 'SERIES' ? { kind, id } : null
}
