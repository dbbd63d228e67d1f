import { createHmac } from 'node:crypto'
import type { Handling, Marking } from '~/generated/sqlite/enums'
import type { CalendarEvent, EventTime } from '../calendar/calendar-event'
import type { Instant, PlainDate } from '../time/plain-date'
import type { FileReader } from '../calendar/record-event'
import type { FeedContent } from './feed'

/** How a feed's events are told: to whom, with how much, and by which secret ids are hidden. */
export type FeedReader = FileReader & {
  content: FeedContent
  alarmMinutes: number | null
  /** An event that says nothing of its record bears the feed's own age, and an id made with the feed's. */
  feed: { id: string; createdAt: Instant }
  secret: string
}

type Handled = { handling: Handling; marking: Marking }

/** For named readers only, or marked: it does not leave on an address that whoever holds it can read. */
export function isConfidential({ handling, marking }: Handled): boolean {
  return handling === 'LIMITED' || marking !== 'NONE'
}

/** Whether the feed tells of the record's time alone. */
export function isRedacted(record: Handled, { content }: FeedReader): boolean {
  return content === 'BUSY' || isConfidential(record)
}

/**
 * When it is, that the time is taken, and nothing else: an id of this feed alone, the hours in UTC, since a zone tells
 * of a place, and the feed's own age as DTSTAMP, since the record's tells when it was worked on. Nothing when cancelled.
 */
export function busyEvent(recordId: string, event: CalendarEvent, reader: FeedReader): CalendarEvent[] {
  if (event.status === 'CANCELLED') return []
  return [
    {
      uid: opaqueId(recordId, reader),
      sequence: event.sequence,
      stamp: reader.feed.createdAt,
      time: inUtc(event.time),
      summary: reader.texts.feeds.busy,
      transparent: false,
    },
  ]
}

type Deadline = {
  id: string
  kind: 'followUp' | 'planningTask'
  text: string
  dueOn: PlainDate
  /** Where it is found in Rapport, from the root. */
  page: string
  version: number
  changedAt: Instant
  /** It hangs on something confidential. */
  hidden: boolean
}

/** A day's duty, which takes no time of it. A hidden one says only that there is one. */
export function deadlineEvent(deadline: Deadline, reader: FeedReader): CalendarEvent {
  const { id, kind, text, dueOn, page, version, changedAt, hidden } = deadline
  const { texts, origin } = reader
  const time = { allDay: true, startsOn: dueOn, endsOn: dueOn } as const
  const common = { sequence: version - 1, time, transparent: true }
  const what = texts.feeds.deadline[kind]
  if (hidden)
    return { ...common, uid: opaqueId(id, reader), stamp: reader.feed.createdAt, summary: what.hidden }
  return {
    ...common,
    uid: id,
    stamp: changedAt,
    summary: what.summary(text),
    description: `${texts.calendar.file.record}: ${origin}${page}`,
    class: 'PUBLIC',
    categories: [what.hidden],
  }
}

function opaqueId(recordId: string, { feed, secret }: FeedReader): string {
  return createHmac('sha256', secret).update(`${feed.id} ${recordId}`).digest('hex').slice(0, 40)
}

function inUtc(time: EventTime): EventTime {
  if (time.allDay) return time
  const { start, end } = time
  return {
    allDay: false,
    start: { instant: start.instant, zone: null },
    end: end && { instant: end.instant, zone: null },
  }
}
