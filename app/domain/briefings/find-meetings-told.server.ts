import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { latestFirst } from '../people/find-participations.server'
import { nameSelection, personName } from '../people/person-name'
import type { BriefedMeasure, Contact } from './briefing'

function selection(actor: Actor) {
  return {
    ...{
      id: true,
      startsOn: true,
      title: true,
      handling: true,
      marking: true,
      readout: true,
      decisions: true,
    },
    topics: { select: { topicId: true } },
    measures: { select: { measure: { select: { id: true, number: true, nameDa: true, nameEn: true } } } },
    participants: {
      where: { AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }] },
      orderBy: { position: 'asc' },
      select: { person: { select: { ...nameSelection, account: { select: { id: true } } } } },
    },
  } as const satisfies Prisma.MeetingSelect
}

export type ToldMeeting = Prisma.MeetingGetPayload<{ select: ReturnType<typeof selection> }>

/** The meetings with what a briefing quotes of them, latest first. */
export async function findToldMeetings(actor: Actor, ids: string[]): Promise<ToldMeeting[]> {
  const found = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: ids } }] },
    select: selection(actor),
  })
  return latestFirst(found)
}

export function contactOf({ id, startsOn, title, handling, marking, participants }: ToldMeeting): Contact {
  const names = (ours: boolean) =>
    participants
      .filter(({ person }) => (person.account !== null) === ours)
      .map(({ person }) => personName(person))
  const source = { kind: 'meeting' as const, id, handling, marking }
  return { id, on: startsOn, title, theirs: names(false), ours: names(true), source }
}

export function measuresOf(
  meetings: readonly Pick<ToldMeeting, 'measures'>[],
  actor: Actor,
): BriefedMeasure[] {
  return meetings.flatMap(({ measures }) =>
    measures.map(({ measure }) => ({
      id: measure.id,
      number: measure.number,
      name: organisationName(measure, actor.locale),
    })),
  )
}
