import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
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

const pageSize = 20

/** One page of the visible meetings that fit, newest first, and how many there are. */
export async function listMeetings(
  actor: Actor,
  fitting: Prisma.MeetingWhereInput,
  page: number,
): Promise<MeetingRows> {
  const where = { AND: [visibleMeetings(actor), { archivedAt: null }, fitting] }
  const [total, meetings] = await Promise.all([
    db.meeting.count({ where }),
    db.meeting.findMany({
      where,
      orderBy: [{ startsOn: 'desc' }, { startsAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      include: { organisations: { include: { organisation: true } } },
    }),
  ])
  const rows = meetings.map(({ id, title, kind, status, startsOn, handling, marking, organisations }) => ({
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
  return { rows, total, pageSize }
}
