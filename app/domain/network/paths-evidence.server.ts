import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { MeetingKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import type { Marking } from '../access/handling'
import { meetingVisible } from '../access/visible-sql.server'
import { visibleAppointments, visiblePersons, visibleTies } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import type { ToldEvidence } from './acquaintance'
import { overlaps } from './overlap'

/** Two whose acquaintance is told; the queries are quickest when the second has met fewer. */
export type Pair = readonly [string, string]

/** Somebody on a path. */
export type PathPerson = {
  personId: string
  name: string
  /** "Director, DG CONNECT": the post held on the day; empty when none is known. */
  post: string
}

export type PathEvidence = {
  people: ReadonlyMap<string, PathPerson>
  /** By `pairKey`. */
  told: ReadonlyMap<string, ToldEvidence[]>
  /** The highest of what is shown. */
  marking: Marking
}

/** Most meetings told of for one pair. */
const mostTold = 10

export const pairKey = ([one, other]: Pair): string => `${one} ${other}`

/** Why each pair is thought to know each other, as far as the actor may see, and who they are. */
export async function findPathEvidence(
  actor: Actor,
  pairs: readonly Pair[],
  day: PlainDate,
): Promise<PathEvidence> {
  const ids = [...new Set(pairs.flat())]
  const [meetings, ties, appointments] = await Promise.all([
    findSharedMeetings(actor, pairs),
    findTiesAmong(actor, ids),
    findAppointmentsOf(actor, ids),
  ])
  const { people, nameOfAccount, marked } = await findPeople(
    actor,
    ids,
    ties.map(({ statedById }) => statedById),
    (id) => postOn(actor, appointments, id, day),
  )
  const told = new Map(
    pairs.map((pair) => [
      pairKey(pair),
      [
        ...ties
          .filter(({ fromPersonId, toPersonId }) => pair.includes(fromPersonId) && pair.includes(toPersonId))
          .map(({ strength, how, confirmedOn, statedById }) => ({
            ...{ what: 'tie' as const, strength, how, confirmedOn },
            statedBy: nameOfAccount.get(statedById) ?? null,
          })),
        ...overlapsOf(actor, appointments, pair, day),
        ...meetings
          .filter(({ one, other }) => one === pair[0] && other === pair[1])
          .map(({ meetingId, title, kind, on }) => ({
            what: 'meeting' as const,
            meetingId,
            title,
            kind,
            on,
          })),
      ],
    ]),
  )
  const isMarked = marked || meetings.some(({ marking }) => marking !== 'NONE')
  return { people, told, marking: isMarked ? 'TIL_TJENESTEBRUG' : 'NONE' }
}

type SharedMeeting = {
  one: string
  other: string
  meetingId: string
  title: string
  kind: MeetingKind
  on: PlainDate
  marking: Marking
}

/** The newest held meetings of each pair. Prisma has no way to say "the first ten of each". */
function findSharedMeetings(actor: Actor, pairs: readonly Pair[]): Promise<SharedMeeting[]> {
  const values = Prisma.join(pairs.map(([one, other]) => Prisma.sql`(${one}, ${other})`))
  const tookPart = Prisma.sql`IN ('HOST', 'PARTICIPANT')`
  return db.$queryRaw<SharedMeeting[]>`
    WITH pair("one", "other") AS (VALUES ${values})
    SELECT "one", "other", "meetingId", "title", "kind", "on", "marking" FROM (
      SELECT pair."one", pair."other", m."id" AS "meetingId", m."title", m."kind", m."startsOn" AS "on", m."marking",
        ROW_NUMBER() OVER (
          PARTITION BY pair."one", pair."other" ORDER BY m."startsOn" DESC, m."id" DESC
        ) AS "place"
      FROM pair
      JOIN "MeetingParticipant" AS b ON b."personId" = pair."other" AND b."role" ${tookPart}
      JOIN "MeetingParticipant" AS a
        ON a."meetingId" = b."meetingId" AND a."personId" = pair."one" AND a."role" ${tookPart}
      JOIN "Meeting" AS m ON m."id" = b."meetingId" AND m."status" = 'HELD' AND m."archivedAt" IS NULL
      WHERE ${meetingVisible(actor, Prisma.sql`m."id"`)}
    ) AS shared
    WHERE "place" <= ${mostTold}
    ORDER BY "one", "other", "place"`
}

function findTiesAmong(actor: Actor, ids: string[]) {
  return db.tie.findMany({
    where: {
      AND: [
        visibleTies(actor),
        { archivedAt: null, markedWrongAt: null, fromPersonId: { in: ids }, toPersonId: { in: ids } },
      ],
    },
    orderBy: { id: 'asc' },
  })
}

function findAppointmentsOf(actor: Actor, ids: string[]) {
  return db.appointment.findMany({
    where: { AND: [visibleAppointments(actor), { archivedAt: null, personId: { in: ids } }] },
    select: {
      personId: true,
      startsOn: true,
      endsOn: true,
      post: {
        select: {
          titleDa: true,
          titleEn: true,
          organisationId: true,
          organisation: { select: { nameDa: true, nameEn: true } },
        },
      },
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
  })
}

type Appointment = Awaited<ReturnType<typeof findAppointmentsOf>>[number]

function postOn(actor: Actor, all: readonly Appointment[], personId: string, day: PlainDate): string {
  const held = all.find(
    ({ personId: holder, startsOn, endsOn }) =>
      holder === personId && (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day),
  )
  if (!held) return ''
  const { titleDa, titleEn, organisation } = held.post
  return `${actor.locale === 'da' ? titleDa : titleEn}, ${organisationName(organisation, actor.locale)}`
}

function overlapsOf(actor: Actor, all: readonly Appointment[], [one, other]: Pair, day: PlainDate) {
  const heldBy = (id: string) =>
    all
      .filter(({ personId }) => personId === id)
      .map(({ startsOn, endsOn, post }) => ({ organisationId: post.organisationId, startsOn, endsOn }))
  return overlaps(heldBy(one), heldBy(other), day).map(({ organisationId, until }) => {
    const found = all.find(({ post }) => post.organisationId === organisationId)
    const organisation = found ? organisationName(found.post.organisation, actor.locale) : ''
    return { what: 'overlap' as const, organisationId, organisation, until }
  })
}

async function findPeople(
  actor: Actor,
  ids: string[],
  accountIds: string[],
  postOf: (personId: string) => string,
) {
  // Accounts first: asked for in one condition with the ids, SQLite walks through every person.
  const stating = await db.account.findMany({ where: { id: { in: accountIds } }, select: { personId: true } })
  const wanted = [...new Set([...ids, ...stating.map(({ personId }) => personId)])]
  const found = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: wanted } }] },
    select: { id: true, marking: true, ...nameSelection, account: { select: { id: true } } },
  })
  const onPath = new Set(ids)
  const shown = found.filter(({ id }) => onPath.has(id))
  return {
    people: new Map(
      shown.map((person) => [
        person.id,
        { personId: person.id, name: personName(person), post: postOf(person.id) },
      ]),
    ),
    nameOfAccount: new Map(found.map((person) => [person.account?.id ?? '', personName(person)])),
    marked: shown.some(({ marking }) => marking !== 'NONE'),
  }
}
