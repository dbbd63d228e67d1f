import type { Reader } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { HeldAppointment, HeldMeeting, KnownPerson, StatedTie } from './place-evidence'

/**
 * The reads behind the network, as SQL for both databases: Prisma's own take several times as long for each row.
 * `among` narrows to some records, by the names the tables have here, and may order and limit them.
 */

export const isOpen = Prisma.sql`p."handling" = 'OPEN'`
export const bothOpen = Prisma.sql`p."handling" = 'OPEN' AND q."handling" = 'OPEN'`
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

/** Held meetings `m`, with those of the participants, `p`, who took part and may be seen. */
export async function readMeetings(
  reader: Reader,
  among: Prisma.Sql,
  mayBeSeen: Prisma.Sql = isOpen,
): Promise<HeldMeeting[]> {
  const rows = await reader.$queryRaw<(Omit<HeldMeeting, 'personIds'> & { people: string | null })[]>`
    SELECT m."id", m."kind", m."startsOn", (
      SELECT string_agg(mp."personId", ',') FROM "MeetingParticipant" AS mp
      JOIN "Person" AS p ON p."id" = mp."personId"
      WHERE mp."meetingId" = m."id" AND ${tookPart} AND ${mayBeSeen}
    ) AS "people"
    FROM "Meeting" AS m
    WHERE m."status" = 'HELD' AND m."archivedAt" IS NULL AND ${among}`
  return rows.map(({ people, ...meeting }) => ({ ...meeting, personIds: people?.split(',') ?? [] }))
}

/** Stated ties `t` of persons `p` with persons `q`. */
export function readTies(reader: Reader, among: Prisma.Sql): Promise<(StatedTie & { id: string })[]> {
  return reader.$queryRaw`
    SELECT t."id", t."fromPersonId", t."toPersonId", t."strength", t."confirmedOn",
      SUBSTR(CAST(t."createdAt" AS TEXT), 1, 10) AS "createdOn"
    FROM "Tie" AS t
    JOIN "Person" AS p ON p."id" = t."fromPersonId" JOIN "Person" AS q ON q."id" = t."toPersonId"
    WHERE t."archivedAt" IS NULL AND t."markedWrongAt" IS NULL AND ${among}`
}

/** Appointments `a` of persons `p`. */
export function readAppointments(
  reader: Reader,
  among: Prisma.Sql,
): Promise<(HeldAppointment & { id: string })[]> {
  return reader.$queryRaw`
    SELECT a."id", a."personId", s."organisationId", a."startsOn", a."endsOn"
    FROM "Appointment" AS a
    JOIN "Person" AS p ON p."id" = a."personId" JOIN "Post" AS s ON s."id" = a."postId"
    WHERE a."archivedAt" IS NULL AND ${among}`
}
