import { db } from '~/db.server'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import type { Handling, Marking } from '../access/handling'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { isRestricted, type Source } from '../documents/source'
import { isHeld, latestFirst } from '../people/find-participations.server'
import type { PlainDate } from '../time/plain-date'
import type { BriefingSubject } from './briefing'

type HeldMeeting = { id: string; startsOn: PlainDate; handling: Handling; marking: Marking }

export type HeldMeetings = {
  /** With any of the people or organisations, latest first. */
  all: HeldMeeting[]
  /** Of each person: the day of the latest, and the restricted ones among all. */
  of: Map<string, { lastMet: PlainDate; restricted: Source[] }>
}

const meeting = {
  select: { id: true, startsOn: true, status: true, archivedAt: true, handling: true, marking: true },
} as const
const tookPart = { role: { in: ['HOST' as const, 'PARTICIPANT' as const] } }

/** The held meetings the actor may see that the subject's people took part in, or its organisations. */
export async function findHeldMeetings(
  actor: Actor,
  {
    personIds,
    organisationIds,
    meetingId,
  }: Pick<BriefingSubject, 'personIds' | 'organisationIds' | 'meetingId'>,
): Promise<HeldMeetings> {
  const participations = await inChunks(personIds, (ids) =>
    db.meetingParticipant.findMany({
      where: { AND: [visibleParticipants(actor), tookPart, { personId: { in: ids } }] },
      select: { personId: true, meeting },
    }),
  )
  const represented = await inChunks(organisationIds, (ids) =>
    db.meetingParticipant.findMany({
      where: { AND: [visibleParticipants(actor), tookPart, { organisationId: { in: ids } }] },
      select: { meeting },
    }),
  )
  const linked = await inChunks(organisationIds, (ids) =>
    db.meetingOrganisation.findMany({
      where: { AND: [{ organisationId: { in: ids } }, { meeting: visibleMeetings(actor) }] },
      select: { meeting },
    }),
  )
  const counts = (found: { meeting: { id: string; status: string; archivedAt: Date | null } }) =>
    isHeld(found.meeting) && found.meeting.id !== meetingId
  const found = [...participations, ...represented, ...linked].filter(counts).map((row) => row.meeting)
  return {
    all: latestFirst([...new Map(found.map((each) => [each.id, each])).values()]),
    of: byPerson(participations.filter(counts)),
  }
}

function byPerson(rows: { personId: string; meeting: HeldMeeting }[]): HeldMeetings['of'] {
  const of: HeldMeetings['of'] = new Map()
  for (const { personId, meeting: held } of rows) {
    const own = of.get(personId) ?? { lastMet: held.startsOn, restricted: [] }
    if (held.startsOn > own.lastMet) own.lastMet = held.startsOn
    if (isRestricted(held)) own.restricted.push({ kind: 'meeting', ...held })
    of.set(personId, own)
  }
  return of
}
