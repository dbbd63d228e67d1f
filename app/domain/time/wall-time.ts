import type { Instant, PlainDate } from './plain-date'
import { wallMilliseconds } from './time-zone'

/** What a clock on the wall says: a day and an hour, "HH:MM". */
export type WallTime = { date: PlainDate; time: string }

/** What instant a wall time names: exactly one, none (clocks jump over it, `from` to `to`), or two (clocks go back). */
export type ResolvedWallTime =
  | { kind: 'exact'; instant: Instant }
  | { kind: 'nonexistent'; from: string; to: string }
  | { kind: 'repeated'; earlier: Instant; later: Instant }

const MINUTE = 60_000
const DAY = 86_400_000

/** Finds the instant at which clocks in `zone` show `date` and `time` ("HH:MM"). Throws RangeError on an unknown zone or an impossible day or hour. */
export function resolveWallTime(date: PlainDate, time: string, zone: string): ResolvedWallTime {
  const wall = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wall)) throw new RangeError('no such day or hour')
  const offsets = new Set([-DAY, 0, DAY].map((away) => offsetAt(wall + away, zone)))
  const instants = [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallMilliseconds(new Date(instant), zone) === wall)
    .sort((a, b) => a - b)
  const [earlier, later] = instants
  if (earlier === undefined) return describeGap(wall, zone)
  if (later === undefined) return { kind: 'exact', instant: new Date(earlier) }
  return { kind: 'repeated', earlier: new Date(earlier), later: new Date(later) }
}

/** What clocks in `zone` show at the instant. */
export function wallTimeOf(instant: Instant, zone: string): WallTime {
  const text = new Date(wallMilliseconds(instant, zone)).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}

/** Whether the zone's clocks show this instant's day and hour twice. */
export function isInRepeatedHour(instant: Instant, zone: string): boolean {
  const { date, time } = wallTimeOf(instant, zone)
  return resolveWallTime(date, time, zone).kind === 'repeated'
}

function describeGap(wall: number, zone: string): ResolvedWallTime {
  let before = wall - 2 * DAY
  let after = wall + 2 * DAY
  const offsetBefore = offsetAt(wall - DAY, zone)
  while (after - before > MINUTE) {
    const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE
    const shown = wallMilliseconds(new Date(middle), zone)
    if (shown < wall) before = middle
    else after = middle
  }
  return {
    kind: 'nonexistent',
    from: timeText(after + offsetBefore),
    to: timeText(after + offsetAt(after, zone)),
  }
}

function offsetAt(instant: number, zone: string): number {
  return wallMilliseconds(new Date(instant), zone) - instant
}

function timeText(wall: number): string {
  return new Date(wall).toISOString().slice(11, 16)
}
