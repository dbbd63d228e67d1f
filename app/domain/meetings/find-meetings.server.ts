import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { containingWords } from '../people/matching-words.server'
import { findVisibleSeries } from '../recurrence/find-series.server'
import type { PlainDate } from '../time/plain-date'
import { type MeetingRow, meetingRow, meetingRowSelection } from './meeting-row.server'
import type { MeetingKind, MeetingStatus } from './meeting'

const pageSize = 50

export type MeetingFilter = {
  q?: string | undefined
  person?: string | undefined
  /** Part of a participant's name; asked only when no person is. */
  personText?: string | undefined
  organisation?: string | undefined
  organisationText?: string | undefined
  topic?: string | undefined
  office?: string | undefined
  measure?: string | undefined
  kind?: MeetingKind | undefined
  status?: MeetingStatus | undefined
  /** Only those the actor took part in or logged. */
  mine?: boolean
  from?: PlainDate | undefined
  to?: PlainDate | undefined
  archived?: boolean
  sort: 'date' | 'title'
  descending: boolean
  /** From 1. */
  page: number
}

/** One page of the meetings that exist for the actor, and how many there are in all. */
export async function findMeetings(
  actor: Actor,
  filter: MeetingFilter,
): Promise<{ total: number; meetings: MeetingRow[] }> {
  const where = { AND: [visibleMeetings(actor), ...conditionsOf(actor, filter)] }
  const [total, rows] = await Promise.all([
    db.meeting.count({ where }),
    db.meeting.findMany({
      where,
      orderBy: orderOf(filter),
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
      include: meetingRowSelection(actor),
    }),
  ])
  const series = await findVisibleSeries(actor, rows)
  const meetings = rows.map((row) => ({
    ...meetingRow(actor, row),
    repeats: series.has(row.recurrenceId ?? ''),
  }))
  return { total, meetings: filter.sort === 'date' ? byReadersDay(meetings, filter.descending) : meetings }
}

function conditionsOf(actor: Actor, filter: MeetingFilter): Prisma.MeetingWhereInput[] {
  const { q, kind, status, topic, office, measure, from, to, mine } = filter
  const conditions: Prisma.MeetingWhereInput[] = [
    { archivedAt: filter.archived ? { not: null } : null },
    { kind, status, officeId: office },
  ]
  conditions.push(...withNamed(actor, filter))
  if (topic) conditions.push({ topics: { some: { topicId: topic } } })
  if (measure) conditions.push({ measures: { some: { measureId: measure } } })
  if (mine) conditions.push({ OR: [{ createdById: actor.accountId }, withPerson(actor, actor.personId)] })
  if (from) conditions.push({ endsOn: { gte: from } })
  if (to) conditions.push({ startsOn: { lte: to } })
  if (q) conditions.push({ searchEntries: { some: containingWords('meeting', q) } })
  return conditions
}

function withNamed(actor: Actor, filter: MeetingFilter): Prisma.MeetingWhereInput[] {
  const { person, personText, organisation, organisationText } = filter
  const conditions: Prisma.MeetingWhereInput[] = []
  if (person) conditions.push(withPerson(actor, person))
  else if (personText) {
    const named = { person: { searchEntries: { some: containingWords('person', personText) } } }
    conditions.push({ participants: { some: { AND: [visibleParticipants(actor), named] } } })
  }
  if (organisation) conditions.push(withOrganisation(actor, organisation))
  else if (organisationText) {
    const named = { searchEntries: { some: containingWords('organisation', organisationText) } }
    conditions.push({ organisations: { some: { organisation: named } } })
  }
  return conditions
}

function withPerson(actor: Actor, personId: string): Prisma.MeetingWhereInput {
  return { participants: { some: { AND: [visibleParticipants(actor), { personId }] } } }
}

/** The organisation itself, or somebody the actor may know of in its capacity that day. */
function withOrganisation(actor: Actor, organisationId: string): Prisma.MeetingWhereInput {
  return {
    OR: [
      { organisations: { some: { organisationId } } },
      { participants: { some: { AND: [visibleParticipants(actor), { organisationId }] } } },
    ],
  }
}

function orderOf({ sort, descending }: MeetingFilter): Prisma.MeetingOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  if (sort === 'title') return [{ title: direction }, { id: direction }]
  return [{ startsOn: direction }, { startsAt: direction }, { id: direction }]
}

/** The database sorts by the day of the meeting's own zone; the reader's may be the day before or after. */
function byReadersDay(meetings: MeetingRow[], descending: boolean): MeetingRow[] {
  const key = (meeting: MeetingRow) => `${meeting.day} ${meeting.clock}`
  const sign = descending ? -1 : 1
  return [...meetings].sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -sign : sign))
}
