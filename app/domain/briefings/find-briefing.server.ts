import type { Actor } from '../access/actor'
import type { HouseDocument } from '../documents/house-document'
import type { Source } from '../documents/source'
import { today } from '../time/plain-date'
import type { BriefingContent, BriefingKind, BriefingSubject } from './briefing'
import { composeBriefing } from './compose-briefing'
import { findBriefedPeople } from './find-briefed-people.server'
import { findEditionSubject } from './find-edition-subject.server'
import { findHeldMeetings } from './find-held-meetings.server'
import { findKnowersOfEach } from './find-knowers.server'
import { findMeetingSubject } from './find-meeting-subject.server'
import { contactOf, findToldMeetings, measuresOf } from './find-meetings-told.server'
import { findCountrySubject, findOrganisationSubject } from './find-organisation-subject.server'
import { findPersonSubject } from './find-person-subject.server'
import { findPromises } from './find-promises.server'
import { gatherPositions } from './gather-positions.server'

/** Contacts told of; readouts read for what they say; meetings whose follow-ups are asked for. */
const most = { contacts: 5, read: 30, followedUp: 400 }

/** `name`: of the record it is about. */
export type Briefing = { document: HouseDocument; name: string; sources: Source[] }

/**
 * A briefing in the reader's language, of what the reader may see and nothing else, with the records it is made of.
 * The number of queries does not grow with the people. Throws NotFound.
 */
export async function findBriefing(
  actor: Actor,
  kind: BriefingKind,
  id: string,
  now: Date,
): Promise<Briefing> {
  const day = today(now, actor.zone)
  const subject = await findSubject(actor, kind, id, now)
  return composeBriefing(await findContent(actor, subject, now, day), { actor, day })
}

function findSubject(actor: Actor, kind: BriefingKind, id: string, now: Date): Promise<BriefingSubject> {
  const day = today(now, actor.zone)
  const find = {
    meeting: () => findMeetingSubject(actor, id),
    edition: () => findEditionSubject(actor, id, now),
    person: () => findPersonSubject(actor, id),
    organisation: () => findOrganisationSubject(actor, id, day),
    country: () => findCountrySubject(actor, id, day),
  }
  return find[kind]()
}

async function findContent(
  actor: Actor,
  subject: BriefingSubject,
  now: Date,
  day: string,
): Promise<BriefingContent> {
  const held = await findHeldMeetings(actor, subject)
  const ids = held.all.map((meeting) => meeting.id)
  const own = subject.meetingId ? [subject.meetingId] : []
  const [told, promises, knowers] = await Promise.all([
    findToldMeetings(actor, ids.slice(0, most.read)),
    findPromises(
      actor,
      {
        meetingIds: [...own, ...ids.slice(0, most.followedUp)],
        personIds: subject.personIds,
        editionId: subject.editionId,
      },
      day,
    ),
    findKnowersOfEach(actor, subject.personIds, now),
  ])
  const latest = told.slice(0, most.contacts)
  const measures = [...subject.measures, ...measuresOf(latest, actor)]
  return {
    subject,
    people: await findBriefedPeople(actor, subject.personIds, { day, held, knowers }),
    contacts: latest.map(contactOf),
    contactCount: ids.length,
    promises,
    positions: await gatherPositions(actor, told, subject.topicIds),
    measures: [...new Map(measures.map((measure) => [measure.id, measure])).values()],
  }
}
