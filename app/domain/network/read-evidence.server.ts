import type { Reader } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { HeldAppointment, HeldMeeting, KnownPerson, StatedTie } from './place-evidence'

/**
 * The reads behind the network, as SQL for both databases: Prisma's own take several times as long for each row.
 * `among` narrows to some records, by the names the tables have here, and may order and limit them. Whom the reader may
 * see is not asked here: evidence counts only where its persons were put before.
 */

export const tookPart = Prisma.sql`mp."role" IN ('HOST', 'PARTICIPANT')`

type Flag = number | bigint

/** Persons `p`. */
export async function readPersons(reader: Reader, among: Prisma.Sql): Promise<KnownPerson[]> {
  const rows = await reader.$queryRaw<{ id: string; archived: Flag; colleague: Flag }[]>`
    SELECT p."id", CASE WHEN p."archivedAt" IS NULL THEN 0 ELSE 1 END AS "archived",
      CASE WHEN a."id" IS NOT NULL AND a."deactivatedAt" IS NULL THEN 1 ELSE 0 END AS "colleague"
    FROM "Person" AS p LEFT JOIN "Account" AS a ON a."personId" = p."id"
    WHERE ${among}`
  return rows.map(({ id, archived, colleague }) => ({
    id,
    archived: Number(archived) === 1,
    colleague: Number(colleague) === 1,
  }))
}

/** Held meetings `m` with those who took part. */
export async function readMeetings(reader: Reader, among: Prisma.Sql): Promise<HeldMeeting[]> {
  const rows = await reader.$queryRaw<(Omit<HeldMeeting, 'personIds'> & { people: string | null })[]>`
    SELECT m."id", m."kind", m."startsOn", (
      SELECT string_agg(mp."personId", ',') FROM "MeetingParticipant" AS mp
      WHERE mp."meetingId" = m."id" AND ${tookPart}
    ) AS "people"
    FROM "Meeting" AS m
    WHERE m."status" = 'HELD' AND m."archivedAt" IS NULL AND ${among}`
  return rows.map(({ people, ...meeting }) => ({ ...meeting, personIds: people?.split(',') ?? [] }))
}

/** Stated ties `t`. */
export function readTies(reader: Reader, among: Prisma.Sql): Promise<(StatedTie & { id: string })[]> {
  return reader.$queryRaw`
    SELECT t."id", t."fromPersonId", t."toPersonId", t."strength", t."confirmedOn",
      SUBSTR(CAST(t."createdAt" AS TEXT), 1, 10) AS "createdOn"
    FROM "Tie" AS t
    WHERE t."archivedAt" IS NULL AND t."markedWrongAt" IS NULL AND ${among}`
}

/** Appointments `a`. */
export function readAppointments(
  reader: Reader,
  among: Prisma.Sql,
): Promise<(HeldAppointment & { id: string })[]> {
  return reader.$queryRaw`
    SELECT a."id", a."personId", s."organisationId", a."startsOn", a."endsOn"
    FROM "Appointment" AS a JOIN "Post" AS s ON s."id" = a."postId"
    WHERE a."archivedAt" IS NULL AND ${among}`
}
