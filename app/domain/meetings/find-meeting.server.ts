import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { findReaderNames } from '../access/find-reader-choices.server'
import { visibleFollowUps, visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findAccountNames } from '../notes/find-notes.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { findSeries } from '../recurrence/find-series.server'
import { describeMeetingTime, formatMoment } from '../time/format-time'
import { topicName } from '../topics/topic'
import type { ParticipantRole } from './meeting'
import { hasBegun } from '../time/meeting-when'

export type MeetingPerson = {
  id: string
  name: string
  role: ParticipantRole
  /** "Director, Ericsson" on that day; empty when unknown. */
  capacity: string
  organisationId: string | null
  colleague: boolean
}

/** A meeting with all its page shows, in the reader's zone and language. Throws NotFound when it does not exist for the actor. */
export async function findMeeting(actor: Actor, id: string, now: Date) {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id }] },
    include: pageSelection(actor),
  })
  if (!meeting) throw new NotFound()
  const colleagues = await findAccountNames(actor, [
    meeting.createdById,
    ...meeting.followUps.map(({ ownerId }) => ownerId),
  ])
  const { locale, zone } = actor
  const { title, kind, status, place, link, purpose, readout, decisions, handling, marking } = meeting
  return {
    ...{ id, title, kind, status, place, link, purpose, readout, decisions, handling, marking },
    version: meeting.version,
    time: describeMeetingTime(meeting, zone, locale),
    begun: hasBegun(meeting, now, zone),
    archived: meeting.archivedAt !== null,
    series: await findSeries(actor, meeting),
    readerNames: await findReaderNames(actor, meeting.readers),
    people: meeting.participants.map((participant) => personOf(actor, participant)),
    organisations: meeting.organisations.map((o) => named(o.organisation, actor)),
    topics: meeting.topics.map(({ topic }) => ({ id: topic.id, name: topicName(topic, locale) })),
    measures: meeting.measures
      .map(({ measure }) => ({ ...named(measure, actor), number: measure.number }))
      .sort((a, b) => a.number - b.number),
    followUps: meeting.followUps.map((followUp) => followUpOf(followUp, colleagues)),
    revisions: meeting._count.revisions,
    office: organisationName(meeting.office, locale),
    /** Empty when the actor may not see the author. */
    loggedBy: colleagues.get(meeting.createdById) ?? '',
    loggedAt: formatMoment(meeting.createdAt, zone, locale),
    changedAt: meeting.version > 1 ? formatMoment(meeting.changedAt, zone, locale) : null,
  }
}

export type MeetingPage = Awaited<ReturnType<typeof findMeeting>>
export type MeetingFollowUp = MeetingPage['followUps'][number]

function pageSelection(actor: Actor) {
  return {
    participants: {
      where: visibleParticipants(actor),
      orderBy: { position: 'asc' },
      include: {
        person: { select: { ...nameSelection, account: { select: { id: true } } } },
        appointment: { include: { post: true } },
        organisation: true,
      },
    },
    organisations: { include: { organisation: true }, orderBy: { organisationId: 'asc' } },
    topics: { include: { topic: true }, orderBy: { topicId: 'asc' } },
    measures: { include: { measure: true } },
    followUps: {
      where: { AND: [visibleFollowUps(actor), { archivedAt: null }] },
      orderBy: [{ doneAt: 'asc' }, { dueOn: 'asc' }, { id: 'asc' }],
    },
    readers: true,
    office: true,
    _count: { select: { revisions: true } },
  } as const satisfies Prisma.MeetingInclude
}

type Stored = Prisma.MeetingGetPayload<{ include: ReturnType<typeof pageSelection> }>

function personOf(actor: Actor, participant: Stored['participants'][number]): MeetingPerson {
  const { person, role, appointment, organisation } = participant
  const title = appointment && (actor.locale === 'da' ? appointment.post.titleDa : appointment.post.titleEn)
  const capacity = [title, organisation && organisationName(organisation, actor.locale)]
  return {
    id: participant.personId,
    name: personName(person),
    role,
    capacity: capacity.filter(Boolean).join(', '),
    organisationId: participant.organisationId,
    colleague: person.account !== null,
  }
}

function followUpOf(
  { id, text, dueOn, doneAt, ownerId }: Stored['followUps'][number],
  colleagues: Map<string, string>,
) {
  return { id, text, dueOn, done: doneAt !== null, ownerId, owner: colleagues.get(ownerId) ?? '' }
}

function named(record: { id: string; nameDa: string; nameEn: string }, { locale }: Actor) {
  return { id: record.id, name: organisationName(record, locale) }
}
