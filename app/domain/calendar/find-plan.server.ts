import { db } from '~/db.server'
import type { Handling, Marking, MeetingKind, MeetingStatus } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import type { Instant, PlainDate } from '../time/plain-date'
import { describeMeetingTime } from '../time/meeting-time'
import { daysOf } from './meeting-calendar.server'

/** A line of the year's plan. `seriesName` stands on editions, `kind` on meetings. */
export type PlanEntry = {
  id: string
  isMeeting: boolean
  title: string
  /** In words, in the reader's zone. */
  when: string
  startsOn: PlainDate
  place: string | null
  kind: MeetingKind | null
  seriesName: string | null
  status: MeetingStatus
  handling: Handling
  marking: Marking
}

export type Plan = { entries: PlanEntry[]; meetings: number; editions: number; page: number }

const planPageSize = 50

type Timed = { id: string; startsOn: PlainDate; startsAt: Instant | null }

/**
 * One page of the year's visible meetings and editions, by their first day and hour. There are few editions, so all
 * are read, and of the meetings only as many as the page can hold. A page beyond the last answers with the last.
 */
export async function findPlan(actor: Actor, year: number, page: number): Promise<Plan> {
  const days = daysOf(year)
  const where = { AND: [visibleMeetings(actor), { startsOn: days, archivedAt: null }] }
  const [count, editions] = await Promise.all([
    db.meeting.count({ where }),
    db.edition.findMany({
      where: { AND: [visibleEditions(actor), { startsOn: days, archivedAt: null }] },
      include: { series: true },
    }),
  ])
  const shown = Math.min(Math.max(page, 1), Math.max(1, Math.ceil((count + editions.length) / planPageSize)))
  const first = (shown - 1) * planPageSize
  const skip = Math.max(0, first - editions.length)
  const meetings = await db.meeting.findMany({
    where,
    orderBy: [{ startsOn: 'asc' }, { startsAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    skip,
    take: planPageSize + editions.length,
  })
  const lines = [
    ...editions.map((edition) => ({ ...edition, entry: editionEntry(edition, actor) })),
    ...meetings.map((meeting) => ({ ...meeting, entry: meetingEntry(meeting, actor) })),
  ].sort(byTime)
  // Editions before the first meeting read stand at the front either way, so `skip` meetings are all that is missing.
  const entries = lines.slice(first - skip, first - skip + planPageSize)
  return {
    entries: entries.map(({ entry }) => entry),
    meetings: count,
    editions: editions.length,
    page: shown,
  }
}

function byTime(a: Timed, b: Timed): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  const hours = (a.startsAt?.getTime() ?? -Infinity) - (b.startsAt?.getTime() ?? -Infinity)
  return Number.isNaN(hours) || hours === 0 ? (a.id < b.id ? -1 : 1) : hours
}

type MeetingRow = Timed &
  Parameters<typeof describeMeetingTime>[0] & {
    title: string
    place: string | null
    kind: MeetingKind
    status: MeetingStatus
    handling: Handling
    marking: Marking
  }

function meetingEntry(meeting: MeetingRow, { zone, locale }: Actor): PlanEntry {
  const { id, title, startsOn, place, kind, status, handling, marking } = meeting
  const when = describeMeetingTime(meeting, zone, locale)
  return {
    id,
    isMeeting: true,
    title,
    when,
    startsOn,
    place,
    kind,
    seriesName: null,
    status,
    handling,
    marking,
  }
}

type EditionRow = Timed &
  Parameters<typeof describeMeetingTime>[0] & {
    nameDa: string
    nameEn: string
    place: string | null
    heldAt: Instant | null
    cancelledAt: Instant | null
    series: { nameDa: string; nameEn: string }
    handling: Handling
    marking: Marking
  }

function editionEntry(edition: EditionRow, { zone, locale }: Actor): PlanEntry {
  const { id, startsOn, place, heldAt, cancelledAt, series, handling, marking } = edition
  return {
    id,
    isMeeting: false,
    title: organisationName(edition, locale),
    when: describeMeetingTime(edition, zone, locale),
    startsOn,
    place,
    kind: null,
    seriesName: organisationName(series, locale),
    status: cancelledAt ? 'CANCELLED' : heldAt ? 'HELD' : 'PLANNED',
    handling,
    marking,
  }
}
