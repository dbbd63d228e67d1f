import { db } from '~/db.server'
import type { ContributionKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { visibleContributions, visibleEditions, visibleMeetings } from '../access/visible-to.server'
import type { Handling } from '../access/handling'
import { NotFound } from '../errors'
import { stateOf, type EditionState } from '../events/editions/edition'
import { listMeetings, meetingOrder, type MeetingRows } from '../groups/list-meetings.server'
import { describeMeetingTime } from '../time/meeting-time'
import type { EditionEvidence } from './edition-evidence'
import { findEditionEvidence } from './find-edition-evidence.server'
import { measureFacts, nameIn, taggedMeetings } from './find-strategy.server'

export type EvidenceContribution = {
  id: string
  kind: ContributionKind
  happenedOn: string
  title: string
  text: string
  conductChanged: boolean | null
  meetingId: string | null
  organisations: { id: string; name: string }[]
}

export type MeasureEdition = {
  id: string
  name: string
  when: string
  state: EditionState
  handling: Handling
}

export type MeasurePage = ReturnType<typeof measureFacts> & {
  priority: string
  meetings: MeetingRows
  contributions: EvidenceContribution[]
  /** Of its series, newest first. */
  editions: MeasureEdition[]
  /** What they are worth as evidence. */
  editionEvidence: EditionEvidence | null
}

/** A measure of the newest strategy with the evidence the actor may see. Throws NotFound. */
export async function findMeasure(actor: Actor, number: number, page = 1): Promise<MeasurePage> {
  const measure = await db.measure.findFirst({
    where: { number },
    orderBy: { priority: { period: { startsOn: 'desc' } } },
    include: { priority: true, group: true, series: true },
  })
  if (!measure) throw new NotFound()
  const tagged = await db.meetingMeasure.findMany({
    where: { measureId: measure.id, meeting: { AND: [visibleMeetings(actor), taggedMeetings] } },
    select: { meeting: { select: meetingOrder } },
  })
  return {
    ...measureFacts(actor.locale, measure),
    priority: nameIn(actor.locale, measure.priority),
    meetings: await listMeetings(
      actor,
      tagged.map((row) => row.meeting),
      page,
    ),
    contributions: await findContributions(actor, measure.id),
    editions: await findEditions(actor, measure.seriesId),
    editionEvidence: await findEditionEvidence(actor, measure),
  }
}

async function findEditions(actor: Actor, seriesId: string | null): Promise<MeasureEdition[]> {
  if (seriesId === null) return []
  const found = await db.edition.findMany({
    where: { AND: [visibleEditions(actor), { seriesId, archivedAt: null }] },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    take: 50,
  })
  return found.map((edition) => ({
    id: edition.id,
    name: nameIn(actor.locale, edition),
    when: describeMeetingTime(edition, actor.zone, actor.locale),
    state: stateOf(edition),
    handling: edition.handling,
  }))
}

async function findContributions(actor: Actor, measureId: string): Promise<EvidenceContribution[]> {
  const found = await db.contribution.findMany({
    where: { AND: [visibleContributions(actor), { measureId, archivedAt: null }] },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
    include: { organisations: { include: { organisation: true } } },
    take: 200,
  })
  return found.map(({ id, kind, happenedOn, title, text, conductChanged, meetingId, organisations }) => ({
    id,
    kind,
    happenedOn,
    title,
    text,
    conductChanged,
    meetingId,
    organisations: organisations.map(({ organisation }) => ({
      id: organisation.id,
      name: nameIn(actor.locale, organisation),
    })),
  }))
}
