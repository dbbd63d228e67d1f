import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { meetingVisible, personVisible } from '../access/visible-sql.server'
import type { PlainDate } from '../time/plain-date'

/**
 * What a row of a list says beyond its own record, read for a page of ids in one statement each. SQL, since Prisma reads
 * every joined table by itself and all of its columns.
 */
export type ListedPost = {
  personId: string
  titleDa: string
  titleEn: string
  organisationId: string
  nameDa: string
  nameEn: string
}

/** The posts that persons hold on the day, the latest begun first. */
export async function findHeldPosts(
  actor: Actor,
  personIds: readonly string[],
  day: PlainDate,
): Promise<ListedPost[]> {
  if (personIds.length === 0) return []
  return db.$queryRaw`
    SELECT a."personId", s."titleDa", s."titleEn", o."id" AS "organisationId", o."nameDa", o."nameEn"
    FROM "Appointment" AS a JOIN "Post" AS s ON s."id" = a."postId"
    JOIN "Organisation" AS o ON o."id" = s."organisationId"
    WHERE a."personId" IN (${Prisma.join([...personIds])}) AND a."archivedAt" IS NULL
    AND (a."endsOn" IS NULL OR a."endsOn" >= ${day}) AND ${personVisible(actor, Prisma.sql`a."personId"`)}
    ORDER BY a."startsOn" DESC NULLS LAST, a."id"`
}

/**
 * A held meeting, worded so that no index answers it: SQLite would otherwise walk through all held meetings instead of the
 * few that the page's records lead to.
 */
const held = Prisma.sql`m."status" NOT IN ('PLANNED', 'CANCELLED') AND m."archivedAt" IS NULL`

/** The day of each person's latest held meeting that the actor may see. */
export async function findLastContacts(
  actor: Actor,
  personIds: readonly string[],
): Promise<Map<string, PlainDate>> {
  if (personIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; lastOn: PlainDate }[]>`
    SELECT mp."personId" AS "id", MAX(m."startsOn") AS "lastOn"
    FROM "MeetingParticipant" AS mp JOIN "Meeting" AS m ON m."id" = mp."meetingId"
    WHERE mp."personId" IN (${Prisma.join([...personIds])}) AND mp."role" IN ('HOST', 'PARTICIPANT')
    AND ${held} AND ${meetingVisible(actor, Prisma.sql`m."id"`)} AND ${personVisible(actor, Prisma.sql`mp."personId"`)}
    GROUP BY mp."personId"`
  return new Map(rows.map(({ id, lastOn }) => [id, lastOn]))
}

/** The day of the latest held meeting about each organisation that the actor may see. */
export async function findLastContactsAbout(
  actor: Actor,
  organisationIds: readonly string[],
): Promise<Map<string, PlainDate>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; lastOn: PlainDate }[]>`
    SELECT mo."organisationId" AS "id", MAX(m."startsOn") AS "lastOn"
    FROM "MeetingOrganisation" AS mo JOIN "Meeting" AS m ON m."id" = mo."meetingId"
    WHERE mo."organisationId" IN (${Prisma.join([...organisationIds])})
    AND ${held} AND ${meetingVisible(actor, Prisma.sql`m."id"`)}
    GROUP BY mo."organisationId"`
  return new Map(rows.map(({ id, lastOn }) => [id, lastOn]))
}

/** The present holders of organisations' posts, whom the actor may see, counted. */
export async function countHolders(
  actor: Actor,
  organisationIds: readonly string[],
  day: PlainDate,
): Promise<Map<string, number>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; holders: number | bigint }[]>`
    SELECT s."organisationId" AS "id", COUNT(*) AS "holders"
    FROM "Post" AS s JOIN "Appointment" AS a ON a."postId" = s."id" JOIN "Person" AS p ON p."id" = a."personId"
    WHERE s."organisationId" IN (${Prisma.join([...organisationIds])}) AND s."archivedAt" IS NULL
    AND a."archivedAt" IS NULL AND p."archivedAt" IS NULL AND (a."endsOn" IS NULL OR a."endsOn" >= ${day})
    AND ${personVisible(actor, Prisma.sql`a."personId"`)}
    GROUP BY s."organisationId"`
  return new Map(rows.map(({ id, holders }) => [id, Number(holders)]))
}
