import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { addDays, type PlainDate, today } from '../time/plain-date'
import { wallTimeOf } from '../time/wall-time'
import { type MeetingRow, meetingRow, meetingRowSelection } from './meeting-row.server'

const mostUpcoming = 6
const mostOpen = 5
/** How far back a planned meeting is asked about, and a held one waits for its readout. */
const daysBack = 30

export type TodaysMeeting = MeetingRow & { over: boolean }

export type DashboardMeetings = {
  /** Of the reader's calendar day; `over` when the meeting has ended. */
  today: TodaysMeeting[]
  upcoming: MeetingRow[]
  /** The actor's own, planned and past, of earlier days. */
  toHold: MeetingRow[]
  /** The actor's own, held on earlier days and without a readout. */
  withoutReadout: MeetingRow[]
}

/** The meetings of the reader's day, those to come, and those of the actor that lack something. */
export async function findDashboardMeetings(actor: Actor, now: Date): Promise<DashboardMeetings> {
  const day = today(now, actor.zone)
  const [near, upcoming, toHold, withoutReadout] = await Promise.all([
    find(actor, around(day), { status: { not: 'CANCELLED' } }, 'asc', 60),
    find(actor, { startsOn: { gt: addDays(day, -1) } }, { status: 'PLANNED' }, 'asc', 40),
    find(actor, recent(day), { AND: [{ status: 'PLANNED' }, own(actor)] }, 'desc', 40),
    find(actor, recent(day), { AND: [{ status: 'HELD', readout: '' }, own(actor)] }, 'desc', 40),
  ])
  return {
    today: near
      .filter((meeting) => isOn(meeting, day, actor.zone))
      .map((m) => ({ ...meetingRow(actor, m), over: isOver(m, now, day) })),
    upcoming: upcoming
      .filter((meeting) => readersDay(meeting, actor.zone) > day)
      .slice(0, mostUpcoming)
      .map((m) => meetingRow(actor, m)),
    toHold: toHold
      .filter((meeting) => isOver(meeting, now, day) && !isOn(meeting, day, actor.zone))
      .slice(0, mostOpen)
      .map((m) => meetingRow(actor, m)),
    withoutReadout: withoutReadout
      .filter((meeting) => !isOn(meeting, day, actor.zone))
      .slice(0, mostOpen)
      .map((m) => meetingRow(actor, m)),
  }
}

function find(
  actor: Actor,
  days: Prisma.MeetingWhereInput,
  what: Prisma.MeetingWhereInput,
  order: 'asc' | 'desc',
  take: number,
) {
  return db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { archivedAt: null }, days, what] },
    orderBy: [{ startsOn: order }, { startsAt: order }, { id: order }],
    take,
    include: meetingRowSelection(actor),
  })
}

type Stored = Awaited<ReturnType<typeof find>>[number]

function own(actor: Actor): Prisma.MeetingWhereInput {
  const present = { personId: actor.personId, role: { in: ['HOST', 'PARTICIPANT'] } } as const
  return {
    OR: [
      { createdById: actor.accountId },
      {
        participants: {
          some: { AND: [visibleParticipants(actor), { ...present, role: { in: [...present.role.in] } }] },
        },
      },
    ],
  }
}

/** Days are stored in each meeting's own zone: the reader's may be one off. */
function around(day: PlainDate): Prisma.MeetingWhereInput {
  return { startsOn: { lte: addDays(day, 1) }, endsOn: { gte: addDays(day, -1) } }
}

function recent(day: PlainDate): Prisma.MeetingWhereInput {
  return { startsOn: { gte: addDays(day, -daysBack), lte: addDays(day, 1) } }
}

function readersDay(meeting: Stored, zone: string): PlainDate {
  return meeting.startsAt ? wallTimeOf(meeting.startsAt, zone).date : meeting.startsOn
}

function isOn(meeting: Stored, day: PlainDate, zone: string): boolean {
  if (!meeting.startsAt) return meeting.startsOn <= day && day <= meeting.endsOn
  const last = meeting.endsAt ? wallTimeOf(meeting.endsAt, zone).date : readersDay(meeting, zone)
  return readersDay(meeting, zone) <= day && day <= last
}

function isOver(meeting: Stored, now: Date, day: PlainDate): boolean {
  const end = meeting.endsAt ?? meeting.startsAt
  return end ? end <= now : meeting.endsOn < day
}
