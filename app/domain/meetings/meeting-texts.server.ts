import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { findReaderNames } from '../access/find-reader-choices.server'
import { visibleParticipants } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { formatDate } from '../time/format-time'
import { wallTimeOf } from '../time/wall-time'
import { topicName } from '../topics/topic'
import type { StoredWhen } from '../time/meeting-when'

/** What the stored values of a meeting's form are read from. */
export function meetingTextsSelection(actor: Actor) {
  return {
    participants: {
      where: visibleParticipants(actor),
      orderBy: { position: 'asc' },
      include: { person: { select: nameSelection }, organisation: true },
    },
    organisations: { include: { organisation: true }, orderBy: { organisationId: 'asc' } },
    topics: { include: { topic: true }, orderBy: { topicId: 'asc' } },
    measures: { include: { measure: true }, orderBy: { measureId: 'asc' } },
  } as const satisfies Prisma.MeetingInclude
}

type Stored = Prisma.MeetingGetPayload<{
  include: ReturnType<typeof meetingTextsSelection> & { readers: true }
}>

/** The stored value of each field of the meeting's form, as the actor would type it: one side of a conflict. */
export async function meetingTexts(actor: Actor, meeting: Stored): Promise<Record<string, string>> {
  const readers = await findReaderNames(actor, meeting.readers)
  return {
    version: String(meeting.version),
    title: meeting.title,
    kind: meeting.kind,
    ...typedWhen(meeting, actor),
    place: meeting.place ?? '',
    link: meeting.link ?? '',
    purpose: meeting.purpose,
    readout: meeting.readout,
    decisions: meeting.decisions,
    attendees: meeting.participants.map(({ person }) => personName(person)).join('\n'),
    organisations: meeting.organisations
      .map((o) => organisationName(o.organisation, actor.locale))
      .join('\n'),
    topics: meeting.topics.map(({ topic }) => topicName(topic, actor.locale)).join('\n'),
    measures: meeting.measures
      .map(({ measure }) => measure.number)
      .sort((a, b) => a - b)
      .join(', '),
    handling: meeting.handling,
    marking: meeting.marking,
    readerAccountIds: readers.join('\n'),
  }
}

/** Day, hours and zone as they would be typed into the form, in the zone the author chose. */
export function typedWhen(when: StoredWhen, { locale, zone: ownZone }: Pick<Actor, 'locale' | 'zone'>) {
  const zone = when.zone ?? ownZone
  const start = when.startsAt && wallTimeOf(when.startsAt, zone)
  const end = when.endsAt && wallTimeOf(when.endsAt, zone)
  const lastDay = end?.date ?? when.endsOn
  const firstDay = start?.date ?? when.startsOn
  return {
    date: formatDate(firstDay, locale, 'short'),
    endDate: lastDay === firstDay ? '' : formatDate(lastDay, locale, 'short'),
    time: start ? [start.time, ...(end ? [end.time] : [])].join('-') : '',
    zone,
  }
}
