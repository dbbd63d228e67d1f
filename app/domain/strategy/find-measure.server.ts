import { db } from '~/db.server'
import type { ContributionKind, Handling, MeetingKind, MeetingStatus } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleContributions, visibleMeetings } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { measureFacts, nameIn, taggedMeetings } from './find-strategy.server'

export type EvidenceMeeting = {
  id: string
  title: string
  kind: MeetingKind
  status: MeetingStatus
  startsOn: string
  handling: Handling
  organisations: { id: string; name: string }[]
}

export type EvidenceContribution = {
  id: string
  kind: ContributionKind
  happenedOn: string
  title: string
  text: string
  conductChanged: boolean | null
  meetingId: string | null
  organisation: { id: string; name: string } | null
}

export type MeasurePage = ReturnType<typeof measureFacts> & {
  priority: string
  meetings: { rows: EvidenceMeeting[]; total: number; pageSize: number }
  contributions: EvidenceContribution[]
}

const pageSize = 20

/** A measure of the newest strategy with the evidence the actor may see. Throws NotFound. */
export async function findMeasure(actor: Actor, number: number, page = 1): Promise<MeasurePage> {
  const measure = await db.measure.findFirst({
    where: { number },
    orderBy: { priority: { period: { startsOn: 'desc' } } },
    include: { priority: true, group: true, series: true },
  })
  if (!measure) throw new NotFound()
  return {
    ...measureFacts(actor.locale, measure),
    priority: nameIn(actor.locale, measure.priority),
    meetings: await findMeetings(actor, measure.id, page),
    contributions: await findContributions(actor, measure.id),
  }
}

async function findMeetings(actor: Actor, measureId: string, page: number): Promise<MeasurePage['meetings']> {
  const where = {
    AND: [visibleMeetings(actor), taggedMeetings, { measures: { some: { measureId } } }],
  }
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
  const rows = meetings.map(({ id, title, kind, status, startsOn, handling, organisations }) => ({
    id,
    title,
    kind,
    status,
    startsOn,
    handling,
    organisations: organisations.map(({ organisation }) => ({
      id: organisation.id,
      name: nameIn(actor.locale, organisation),
    })),
  }))
  return { rows, total, pageSize }
}

async function findContributions(actor: Actor, measureId: string): Promise<EvidenceContribution[]> {
  const found = await db.contribution.findMany({
    where: { AND: [visibleContributions(actor), { measureId, archivedAt: null }] },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
    include: { organisation: true },
    take: 200,
  })
  return found.map(({ id, kind, happenedOn, title, text, conductChanged, meetingId, organisation }) => ({
    id,
    kind,
    happenedOn,
    title,
    text,
    conductChanged,
    meetingId,
    organisation: organisation && { id: organisation.id, name: nameIn(actor.locale, organisation) },
  }))
}
