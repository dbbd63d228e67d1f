import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'
import {
  visibleAppointments,
  visibleMeetings,
  visibleParticipants,
  visibleTies,
} from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import type { Facts, MeetingFact, TieFact } from './acquaintance'
import { mostMeetings } from './constants'
import type { Held } from './overlap'

const tookPart = { role: { in: ['HOST' as const, 'PARTICIPANT' as const] } }

/**
 * Everything the actor may see that joins the `targets` with the `colleagues`. The number of queries does not
 * grow with either. `nameOfAccount` names who stated a tie.
 */
export async function findFacts(
  actor: Actor,
  targets: readonly string[],
  colleagues: readonly string[],
  nameOfAccount: ReadonlyMap<string, string>,
): Promise<Facts> {
  const [meetings, ties, appointments] = await Promise.all([
    findMeetings(actor, targets),
    findTies(actor, targets, nameOfAccount),
    findAppointments(actor, targets, colleagues),
  ])
  const organisations = await findOrganisations(actor, sharedOrganisations(appointments, targets))
  return { meetings, ties, appointments, organisations }
}

async function findMeetings(actor: Actor, targets: readonly string[]): Promise<MeetingFact[]> {
  const meetings = await db.meeting.findMany({
    where: {
      AND: [
        visibleMeetings(actor),
        {
          status: 'HELD',
          archivedAt: null,
          participants: { some: { personId: { in: [...targets] }, ...tookPart } },
        },
      ],
    },
    select: {
      id: true,
      title: true,
      kind: true,
      startsOn: true,
      participants: { where: { AND: [visibleParticipants(actor), tookPart] }, select: { personId: true } },
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    take: mostMeetings,
  })
  return meetings.map(({ startsOn, participants, ...meeting }) => ({
    ...meeting,
    on: startsOn,
    participantIds: participants.map((participant) => participant.personId),
  }))
}

async function findTies(
  actor: Actor,
  targets: readonly string[],
  nameOfAccount: ReadonlyMap<string, string>,
): Promise<TieFact[]> {
  const among = { in: [...targets] }
  const ties = await db.tie.findMany({
    where: {
      AND: [
        visibleTies(actor),
        { archivedAt: null, markedWrongAt: null, OR: [{ fromPersonId: among }, { toPersonId: among }] },
      ],
    },
    select: {
      fromPersonId: true,
      toPersonId: true,
      strength: true,
      how: true,
      confirmedOn: true,
      statedById: true,
    },
    orderBy: { id: 'asc' },
  })
  return ties.map(({ statedById, ...tie }) => ({ ...tie, statedBy: nameOfAccount.get(statedById) ?? null }))
}

/** Appointments of both sides at organisations where some target is or was. */
async function findAppointments(
  actor: Actor,
  targets: readonly string[],
  colleagues: readonly string[],
): Promise<Map<string, Held[]>> {
  const theirs = { appointments: { some: { archivedAt: null, personId: { in: [...targets] } } } }
  const appointments = await db.appointment.findMany({
    where: {
      AND: [
        visibleAppointments(actor),
        {
          archivedAt: null,
          personId: { in: [...new Set([...targets, ...colleagues])] },
          post: { organisation: { posts: { some: theirs } } },
        },
      ],
    },
    select: { personId: true, startsOn: true, endsOn: true, post: { select: { organisationId: true } } },
  })
  const held = new Map<string, Held[]>()
  for (const { personId, startsOn, endsOn, post } of appointments) {
    const own = held.get(personId) ?? []
    own.push({ organisationId: post.organisationId, startsOn, endsOn })
    held.set(personId, own)
  }
  return held
}

/** Organisations with appointments of a target and of somebody else: the only ones whose size matters. */
function sharedOrganisations(
  appointments: ReadonlyMap<string, readonly Held[]>,
  targets: readonly string[],
): string[] {
  const isTarget = new Set(targets)
  const people = new Map<string, Set<string>>()
  for (const [personId, held] of appointments) {
    for (const { organisationId } of held)
      people.set(organisationId, (people.get(organisationId) ?? new Set()).add(personId))
  }
  return [...people]
    .filter(([, ids]) => ids.size > 1 && [...ids].some((id) => isTarget.has(id)))
    .map(([organisationId]) => organisationId)
}

async function findOrganisations(actor: Actor, ids: string[]): Promise<Facts['organisations']> {
  if (ids.length === 0) return new Map()
  const found = await db.$queryRaw<{ id: string; nameDa: string; nameEn: string; people: number | bigint }[]>`
    SELECT o."id", o."nameDa", o."nameEn", COUNT(DISTINCT a."personId") AS "people"
    FROM "Organisation" AS o
    JOIN "Post" AS p ON p."organisationId" = o."id"
    JOIN "Appointment" AS a ON a."postId" = p."id" AND a."archivedAt" IS NULL
    WHERE o."id" IN (${Prisma.join(ids)}) AND ${personVisible(actor, Prisma.sql`a."personId"`)}
    GROUP BY o."id", o."nameDa", o."nameEn"`
  return new Map(
    found.map(({ id, people, ...names }) => [
      id,
      { name: organisationName(names, actor.locale), people: Number(people) },
    ]),
  )
}
