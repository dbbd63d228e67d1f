import type { ErrorCode, FieldError } from '../errors'
import { parseTypedDate, parseTypedTime } from '../time/typed-date'
import type { Instant, PlainDate } from '../time/plain-date'
import { isTimeZone } from '../time/time-zone'
import { resolveWallTime } from '../time/wall-time'
import type { MeetingWhen } from '../time/meeting-when'

export type TypedWhen = {
  date: string
  /** The last day, when it is another one. */
  endDate?: string
  /** "14:00-15:00"; without it the meeting is of whole days. */
  time?: string
  zone: string
  /** Which of two, when clocks show the hour twice. */
  clock?: 'earlier' | 'later'
}

export type ReadWhen = { when: MeetingWhen } | { problem: FieldError }

type Context = { today: PlainDate; lean: 'past' | 'future' }

/**
 * Reads a meeting's time as people type it. The problem names its field: an unknown day, hour or zone, an hour that clocks
 * jump over, one they show twice and nobody chose, an end that is not after the start.
 */
export function readWhen(typed: TypedWhen, context: Context): ReadWhen {
  const first = parseTypedDate(typed.date, context)
  if ('error' in first) return problem('date', first.error)
  const last = typed.endDate ? parseTypedDate(typed.endDate, { today: first.date, lean: 'future' }) : first
  if ('error' in last) return problem('endDate', last.error)
  if (last.date < first.date) return problem('endDate', 'endBeforeStart')
  if (!isTimeZone(typed.zone)) return problem('zone', 'zoneUnknown')
  if (!typed.time) return { when: { allDay: true, startsOn: first.date, endsOn: last.date } }
  const hours = parseTypedTime(typed.time)
  if ('error' in hours) return problem('time', 'timeUnknown')
  const start = readInstant(first.date, hours.start, typed)
  if ('problem' in start) return start
  const end = hours.end ? readInstant(last.date, hours.end, typed) : null
  if (end && 'problem' in end) return end
  if (end && end.instant <= start.instant) return problem('time', 'endBeforeStart')
  const { zone } = typed
  return { when: { allDay: false, startsAt: start.instant, endsAt: end?.instant ?? null, zone } }
}

function readInstant(
  date: PlainDate,
  time: string,
  { zone, clock }: TypedWhen,
): { instant: Instant } | { problem: FieldError } {
  const resolved = resolveWallTime(date, time, zone)
  if (resolved.kind === 'exact') return { instant: resolved.instant }
  if (resolved.kind === 'repeated') {
    return clock ? { instant: resolved[clock] } : problem('time', 'timeRepeated')
  }
  const { from, to } = resolved
  return { problem: { field: 'time', code: 'timeNonexistent', params: { from, to } } }
}

function problem(field: string, code: ErrorCode): { problem: FieldError } {
  return { problem: { field, code } }
}
