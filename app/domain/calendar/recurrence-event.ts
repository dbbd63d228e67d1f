import { isInRepeatedHour, resolveWallTime } from '~/domain/time/wall-time'
import { occurrenceDates, type RecurrenceRule } from '../recurrence/recurrence-rule'
import { addDays, daysBetween, type Instant, type PlainDate } from '../time/plain-date'
import type { CalendarEvent, EventTime, Occurrence, Recurrence, ZonedInstant } from './calendar-event'
import { type FileReader, meetingEvent, type StoredMeeting } from './record-event'

export type StoredRecurrence = RecurrenceRule & {
  id: string
  uid: string
  sequence: number
  changedAt: Instant
  /** Wall time in the zone; null when whole days. */
  startTime: string | null
  endTime: string | null
  zone: string | null
  extraDays: number
  title: string
  place: string | null
  link: string | null
  purpose: string
}

type RecurrenceReader = FileReader & {
  /** Whether cancelled occurrences stand as cancelled, as in a calendar of one's own, or are left out. */
  cancelled?: 'shown' | 'excluded'
}

/**
 * A recurring meeting as the events of one UID: the series first, with its rule, then each occurrence that is not what
 * the rule says (RFC 5545 §3.8.4.4). Days of the rule without a given occurrence are excluded; those before the first
 * and after the last are not in the rule at all. An occurrence the rule no longer gives is an event of its own.
 */
export function recurrenceEvents(
  recurrence: StoredRecurrence,
  occurrences: readonly StoredMeeting[],
  reader: RecurrenceReader,
): CalendarEvent[] {
  const shown = occurrences.filter(
    ({ status }) => status !== 'CANCELLED' || (reader.cancelled ?? 'shown') === 'shown',
  )
  const byDay = new Map(shown.map((meeting) => [meeting.originalStartsOn, meeting]))
  const days = trimmed(occurrenceDates(recurrence), byDay)
  const [first, last] = [days[0], days.at(-1)]
  const strays = shown.filter(({ originalStartsOn }) => !days.includes(originalStartsOn ?? ''))
  const own = strays.map((meeting) => meetingEvent(meeting, reader))
  const like = typical(days.flatMap((day) => byDay.get(day) ?? []))
  if (first === undefined || last === undefined || !like) return own
  const master = masterEvent(recurrence, like, first, reader)
  const excluded = days.filter((day) => !byDay.has(day))
  const overrides = days.flatMap((day) => {
    const meeting = byDay.get(day)
    return meeting && !follows(meeting, day, recurrence, master, reader)
      ? [overrideEvent(meeting, day, recurrence, reader)]
      : []
  })
  return [{ ...master, recurrence: ruleOf(recurrence, last, excluded) }, ...overrides, ...own]
}

/** The instant or the day the rule gives an occurrence on `day`. */
export function occurrenceAt(
  { startTime, zone }: Pick<StoredRecurrence, 'startTime' | 'zone'>,
  day: PlainDate,
): Occurrence {
  return startTime && zone ? instantOf(day, startTime, zone) : day
}

/** Of an hour shown twice the first (RFC 5545 §3.3.5); of one clocks jump over, which no law had when it was planned, the jump. */
function instantOf(day: PlainDate, time: string, zone: string): Instant {
  const resolved = resolveWallTime(day, time, zone)
  if (resolved.kind === 'nonexistent') return instantOf(day, resolved.to, zone)
  return resolved.kind === 'exact' ? resolved.instant : resolved.earlier
}

function trimmed(days: PlainDate[], byDay: ReadonlyMap<PlainDate | null, StoredMeeting>): PlainDate[] {
  const first = days.findIndex((day) => byDay.has(day))
  const last = days.findLastIndex((day) => byDay.has(day))
  return first < 0 ? [] : days.slice(first, last + 1)
}

function ruleOf(recurrence: StoredRecurrence, last: PlainDate, excluded: PlainDate[]): Recurrence {
  const { frequency, interval, byDay } = recurrence
  return {
    frequency,
    interval,
    until: occurrenceAt(recurrence, last),
    ...(byDay !== '' && { byDay: byDay.split(',') }),
    excluded: excluded.map((day) => occurrenceAt(recurrence, day)),
  }
}

/** The occurrence most others are like, in what the rule itself does not say: who takes part, and its handling. */
function typical(occurrences: StoredMeeting[]): StoredMeeting | undefined {
  const planned = occurrences.filter(({ status }) => status !== 'CANCELLED')
  const candidates = planned.length > 0 ? planned : occurrences
  const count = new Map<string, number>()
  for (const meeting of candidates) count.set(likeness(meeting), (count.get(likeness(meeting)) ?? 0) + 1)
  const most = Math.max(...count.values())
  return candidates.findLast((meeting) => count.get(likeness(meeting)) === most)
}

function likeness({ kind, handling, marking, participants }: StoredMeeting): string {
  return JSON.stringify([kind, handling, marking, participants])
}

function masterEvent(
  recurrence: StoredRecurrence,
  like: StoredMeeting,
  first: PlainDate,
  reader: FileReader,
): CalendarEvent {
  const { uid, sequence, changedAt, title, place, link, purpose } = recurrence
  const meeting = { ...like, uid, sequence, changedAt, title, place, link, purpose }
  return { ...meetingEvent(meeting, reader, addressOf(recurrence)), time: timeOn(recurrence, first) }
}

function addressOf({ id }: StoredRecurrence): string {
  return `/recurrences/${id}`
}

function timeOn({ startTime, endTime, zone, extraDays }: StoredRecurrence, day: PlainDate): EventTime {
  const start = startTime && zone ? instantOf(day, startTime, zone) : null
  if (!start) return { allDay: true, startsOn: day, endsOn: addDays(day, extraDays) }
  const end = endTime && zone ? instantOf(addDays(day, extraDays), endTime, zone) : null
  return { allDay: false, start: { instant: start, zone }, end: end && { instant: end, zone } }
}

function overrideEvent(
  meeting: StoredMeeting,
  day: PlainDate,
  recurrence: StoredRecurrence,
  reader: FileReader,
): CalendarEvent {
  const { uid, sequence } = recurrence
  return {
    ...meetingEvent({ ...meeting, uid, sequence: Math.max(sequence, meeting.sequence) }, reader),
    recurrenceId: occurrenceAt(recurrence, day),
  }
}

/** Whether readers of the rule find the occurrence exactly as it is. */
function follows(
  meeting: StoredMeeting,
  day: PlainDate,
  recurrence: StoredRecurrence,
  master: CalendarEvent,
  reader: FileReader,
): boolean {
  const event = meetingEvent(meeting, reader, addressOf(recurrence))
  return (
    wordsOf(event) === wordsOf(master) && sameTime(event.time, master.time, occurrenceAt(recurrence, day))
  )
}

function wordsOf({
  summary,
  description,
  location,
  link,
  status,
  class: of,
  marking,
  categories,
}: CalendarEvent) {
  return JSON.stringify([summary, description, location, link, status, of, marking, categories])
}

/** A rule gives every occurrence its first one's exact length (§3.8.5.3), also where clocks change in between. */
function sameTime(time: EventTime, master: EventTime, at: Occurrence): boolean {
  if (time.allDay || master.allDay) {
    return (
      time.allDay &&
      master.allDay &&
      time.startsOn === at &&
      daysBetween(time.startsOn, time.endsOn) === daysBetween(master.startsOn, master.endsOn)
    )
  }
  const length = ({ start, end }: typeof time) => end && end.instant.getTime() - start.instant.getTime()
  return (
    at instanceof Date &&
    time.start.instant.getTime() === at.getTime() &&
    time.start.zone === master.start.zone &&
    length(time) === length(master) &&
    !isRepeated(time.start) &&
    !(time.end && isRepeated(time.end))
  )
}

/** Readers disagree on an hour that clocks show twice, so such an occurrence states its instant. */
function isRepeated({ instant, zone }: ZonedInstant): boolean {
  return zone !== null && isInRepeatedHour(instant, zone)
}
