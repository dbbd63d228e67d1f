import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { nameSelection, personName } from '../people/person-name'
import { describeMeetingTime } from '../time/meeting-time'
import { topicName } from '../topics/topic'
import type { BriefingSubject } from './briefing'
import { briefingTexts } from './briefing-texts'
import { measuresOf } from './find-meetings-told.server'
import { oneLine } from './find-positions'

/** A meeting to come, or one that was. Throws NotFound when it does not exist for the actor. */
export async function findMeetingSubject(actor: Actor, id: string): Promise<BriefingSubject> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    include: {
      participants: {
        where: { AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }] },
        orderBy: { position: 'asc' },
        select: {
          personId: true,
          person: { select: { ...nameSelection, account: { select: { id: true } } } },
        },
      },
      organisations: { select: { organisationId: true } },
      topics: { include: { topic: true } },
      measures: { include: { measure: true } },
    },
  })
  if (!meeting) throw new NotFound()
  const { title, place, purpose, handling, marking, participants } = meeting
  const words = briefingTexts[actor.locale]
  const counterparts = participants.filter(({ person }) => person.account === null)
  const topics = meeting.topics.map(({ topic }) => topicName(topic, actor.locale))
  return {
    ...{ kind: 'meeting', title, meetingId: id, editionId: null, morePeople: 0 },
    subtitle: [describeMeetingTime(meeting, actor.zone, actor.locale), place].filter(Boolean).join(' · '),
    facts: [
      { label: words.purpose, text: oneLine(purpose) },
      { label: words.topics, text: topics.join(', ') },
    ],
    personIds: counterparts.map(({ personId }) => personId),
    // Without anybody named, earlier meetings with the organisations are what there is to tell.
    organisationIds: counterparts.length > 0 ? [] : meeting.organisations.map((o) => o.organisationId),
    colleagues: participants.filter(({ person }) => person.account).map(({ person }) => personName(person)),
    topicIds: meeting.topics.map(({ topicId }) => topicId),
    measures: measuresOf([meeting], actor),
    sources: [{ kind: 'meeting', id, handling, marking }],
  }
}
