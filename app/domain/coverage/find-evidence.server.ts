import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Marking, NameOrder } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { meetingVisible, personVisible } from '../access/visible-sql.server'
import { personName } from '../people/person-name'
import type { PlainDate } from '../time/plain-date'
import type { CoverageRow } from './coverage'
import { openPromisesSql } from './promises-sql.server'
import { subjectIdsSql, type CoverageScope } from './subjects-sql.server'

export type SubjectEvidence = Pick<CoverageRow, 'last' | 'next' | 'meetings' | 'followUps' | 'marking'>

type Row = {
  of: string
  open: number | bigint | null
  overdue: number | bigint | null
  meetings: number | bigint | null
  meetingId: string | null
  startsOn: PlainDate | null
  status: 'HELD' | 'PLANNED' | null
  marking: Marking | null
  givenName: string | null
  familyName: string | null
  nameOrder: NameOrder | null
  colleague: number | bigint | null
  /** The capacity in which they met us; null for others who took part. */
  postId: string | null
  rank: number | null
  titleDa: string | null
  titleEn: string | null
}

/**
 * For each organisation or person of the scope: the last held and the next planned meeting it was named in, had somebody
 * with a post there at, or took part in; how many were held since `from`; and what is promised and not done. One query,
 * of what the actor may see.
 */
export async function findEvidence(
  actor: Actor,
  scope: CoverageScope,
  { day, from }: { day: PlainDate; from: PlainDate },
): Promise<Map<string, SubjectEvidence>> {
  const rows = await db.$queryRaw<Row[]>`
    WITH "subject" AS MATERIALIZED (${subjectIdsSql(actor, scope)}),
    "contact" AS MATERIALIZED (${contactsSql(actor, day, from)}),
    "promise" AS MATERIALIZED (${openPromisesSql(actor, day)})
    SELECT s."of", pr."open", pr."overdue", c."meetings", c."meetingId", c."startsOn", c."status", c."marking",
      p."givenName", p."familyName", p."nameOrder",
      CASE WHEN us."id" IS NULL THEN 0 ELSE 1 END AS "colleague",
      post."id" AS "postId", post."rank", post."titleDa", post."titleEn"
    FROM "subject" AS s
    LEFT JOIN "promise" AS pr ON pr."of" = s."of"
    LEFT JOIN "contact" AS c ON c."of" = s."of" AND c."place" = 1
    LEFT JOIN "MeetingParticipant" AS mp ON mp."meetingId" = c."meetingId" AND c."status" = 'HELD'
      AND mp."role" IN ('HOST', 'PARTICIPANT') AND ${personVisible(actor, Prisma.sql`mp."personId"`)}
      AND CASE
        WHEN mp."organisationId" = s."of" OR mp."personId" = s."of" THEN 1
        WHEN EXISTS (SELECT 1 FROM "Account" AS acc WHERE acc."personId" = mp."personId") THEN 1
        ELSE 0 END = 1
    LEFT JOIN "Person" AS p ON p."id" = mp."personId"
    LEFT JOIN "Account" AS us ON us."personId" = mp."personId"
    LEFT JOIN "Appointment" AS a ON a."id" = mp."appointmentId"
      AND (mp."organisationId" = s."of" OR mp."personId" = s."of")
    LEFT JOIN "Post" AS post ON post."id" = a."postId"
    ORDER BY s."of", mp."position", mp."id"`
  const found = new Map<string, SubjectEvidence>()
  for (const row of rows) found.set(row.of, added(found.get(row.of) ?? nothing(), row, actor))
  return found
}

/**
 * Meetings by whom they touch; "place" 1 is the last held one, and the first planned. Joined from the left, and their
 * state asked for in a CASE, so that SQLite begins with those they touch, not with all meetings there are.
 */
function contactsSql(actor: Actor, day: PlainDate, from: PlainDate): Prisma.Sql {
  const tookPart = Prisma.sql`mp."role" IN ('HOST', 'PARTICIPANT')`
  return Prisma.sql`
    SELECT t."of", m."id" AS "meetingId", m."startsOn", m."status", m."marking",
      ROW_NUMBER() OVER (
        PARTITION BY t."of", m."status"
        ORDER BY CASE WHEN m."status" = 'PLANNED' THEN m."startsOn" END ASC, m."startsOn" DESC,
          m."startsAt" DESC, m."id" DESC
      ) AS "place",
      SUM(CASE WHEN m."status" = 'HELD' AND m."startsOn" >= ${from} THEN 1 ELSE 0 END)
        OVER (PARTITION BY t."of") AS "meetings"
    FROM (
      SELECT s."of", mo."meetingId" FROM "subject" AS s
      JOIN "MeetingOrganisation" AS mo ON mo."organisationId" = s."of"
      UNION
      SELECT s."of", mp."meetingId" FROM "subject" AS s
      JOIN "MeetingParticipant" AS mp ON mp."organisationId" = s."of"
      WHERE ${tookPart} AND ${personVisible(actor, Prisma.sql`mp."personId"`)}
      UNION
      SELECT s."of", mp."meetingId" FROM "subject" AS s
      JOIN "MeetingParticipant" AS mp ON mp."personId" = s."of" WHERE ${tookPart}
    ) AS t
    LEFT JOIN "Meeting" AS m ON m."id" = t."meetingId"
    WHERE m."archivedAt" IS NULL AND ${meetingVisible(actor, Prisma.sql`m."id"`)}
    AND CASE
      WHEN m."status" = 'HELD' AND m."startsOn" <= ${day} THEN 1
      WHEN m."status" = 'PLANNED' AND m."startsOn" >= ${day} THEN 1 ELSE 0 END = 1`
}

function nothing(): SubjectEvidence {
  return { last: null, next: null, meetings: 0, followUps: { open: 0, overdue: 0 }, marking: 'NONE' }
}

function added(known: SubjectEvidence, row: Row, actor: Actor): SubjectEvidence {
  const { meetingId: id, startsOn: on, status } = row
  const next = {
    ...known,
    followUps: { open: Number(row.open ?? 0), overdue: Number(row.overdue ?? 0) },
    meetings: Number(row.meetings ?? 0),
    marking: row.marking === 'TIL_TJENESTEBRUG' ? row.marking : known.marking,
  }
  if (id === null || on === null) return next
  if (status === 'PLANNED') return { ...next, next: { id, on } }
  const last = known.last ?? { id, on, us: [], level: null }
  return { ...next, last: { ...last, us: usWith(last.us, row), level: higher(last.level, row, actor) } }
}

function usWith(us: string[], { colleague, givenName, familyName, nameOrder }: Row): string[] {
  if (!Number(colleague) || givenName === null) return us
  return [
    ...us,
    personName({ givenName, familyName: familyName ?? '', nameOrder: nameOrder ?? 'GIVEN_FIRST' }),
  ]
}

type Level = { rank: number | null; title: string } | null

/** 1 is the highest rank; a post without one stands below all that have. */
function higher(level: Level, { postId, rank, titleDa, titleEn }: Row, { locale }: Actor): Level {
  if (postId === null) return level
  const other = { rank, title: (locale === 'da' ? titleDa : titleEn) ?? '' }
  if (level === null) return other
  return (rank ?? Infinity) < (level.rank ?? Infinity) ? other : level
}
