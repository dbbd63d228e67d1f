import { db } from '~/db.server'
import type { Handling, Marking, MeetingKind, MeetingStatus } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleMeetings } from '../access/visible-to.server'

export type MeetingRow = {
  id: string
  title: string
  kind: MeetingKind
  status: MeetingStatus
  startsOn: string
  handling: Handling
  marking: Marking
  organisations: { id: string; name: string }[]
}

export type MeetingRows = { rows: MeetingRow[]; total: number; pageSize: number }

/** What a meeting is ordered by. */
export const meetingOrder = { id: true, startsOn: true, startsAt: true } as const
export type MeetingKey = { id: string; startsOn: string; startsAt: Date | null }

const pageSize = 20

/**
 * One page of the given meetings that are visible, newest first. They are given by key, found through what ties
 * them to a group or a measure: from the meetings' side the databases look through all there are.
 */
export async function listMeetings(actor: Actor, found: MeetingKey[], page: number): Promise<MeetingRows> {
  const keys = [...new Map(found.map((key) => [key.id, key])).values()].sort(newestFirst)
  const shown = keys.slice((page - 1) * pageSize, page * pageSize)
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: shown.map(({ id }) => id) } }] },
    include: { organisations: { include: { organisation: true } } },
  })
  const rows = meetings
    .sort(newestFirst)
    .map(({ id, title, kind, status, startsOn, handling, marking, organisations }) => ({
      id,
      title,
      kind,
      status,
      startsOn,
      handling,
      marking,
      organisations: organisations.map(({ organisation }) => ({
        id: organisation.id,
        name: actor.locale === 'da' ? organisation.nameDa : organisation.nameEn,
      })),
    }))
  return { rows, total: keys.length, pageSize }
}

/** All-day meetings stand before the day's others. */
function newestFirst(one: MeetingKey, other: MeetingKey): number {
  const place = ({ startsOn, startsAt, id }: MeetingKey) =>
    `${startsOn} ${startsAt?.toISOString() ?? ''} ${id}`
  return place(one) < place(other) ? 1 : -1
}
