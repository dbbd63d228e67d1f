import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleFollowUps, visibleParticipants, visiblePersons } from '../access/visible-to.server'
import type { HouseDocument } from '../documents/house-document'
import type { Source } from '../documents/source'
import { findMeeting, type MeetingPage } from '../meetings/find-meeting.server'
import { composeReadout } from './compose-readout.server'
import type { ReadoutChoice } from './readout'

export type Readout = { document: HouseDocument; meeting: MeetingPage; sources: Source[]; named: Named }

/** Persons and follow-ups that are in it, for the rights of those it is sent to. */
export type Named = { personIds: string[]; followUpIds: string[] }

/** A meeting's readout as it goes out, with all it is made of. Throws NotFound. */
export async function findReadout(
  actor: Actor,
  meetingId: string,
  choice: ReadoutChoice,
  now: Date,
): Promise<Readout> {
  const meeting = await findMeeting({ ...actor, locale: choice.language }, meetingId, now)
  const { sources, named } = await findSources(actor, meeting, choice)
  return { document: composeReadout(meeting, choice, sources), meeting, sources, named }
}

const handled = { select: { id: true, handling: true, marking: true } } as const

async function findSources(actor: Actor, { id, handling, marking }: MeetingPage, { parts }: ReadoutChoice) {
  const participants = parts.includes('participants')
    ? await db.meetingParticipant.findMany({
        where: { AND: [visibleParticipants(actor), { meetingId: id }] },
        select: { person: handled },
      })
    : []
  const followUps = parts.includes('followUps')
    ? await db.followUp.findMany({
        where: { AND: [visibleFollowUps(actor), { meetingId: id, archivedAt: null }] },
        select: { id: true, person: handled, via: handled, owner: { select: { personId: true } } },
      })
    : []
  const ownerIds = [...new Set(followUps.map(({ owner }) => owner.personId))]
  // One whom the actor may not see is not named either.
  const owners = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: ownerIds } }] },
    ...handled,
  })
  const persons = [
    ...participants.map(({ person }) => person),
    ...followUps.flatMap(({ person, via }) => [person, via]),
    ...owners,
  ].filter((person) => person !== null)
  const sources: Source[] = [
    { kind: 'meeting', id, handling, marking },
    ...persons.map((person) => ({ kind: 'person' as const, ...person })),
  ]
  const named = {
    personIds: [...new Set(persons.filter((one) => one.handling === 'LIMITED').map((one) => one.id))],
    followUpIds: followUps.map((followUp) => followUp.id),
  }
  return { sources, named }
}
