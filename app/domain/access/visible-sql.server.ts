import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from './actor'

/**
 * The rules of visible-to as SQL for both databases, for queries Prisma cannot express, such as a search index
 * narrowed before its LIMIT. `id` is the SQL of the column holding the record's id. A test compares the two.
 */
export function personVisible(actor: Actor, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Person" AS vp WHERE vp."id" = ${id} AND (
      vp."handling" = 'OPEN' OR vp."createdById" = ${actor.accountId} OR vp."id" = ${actor.personId}
      OR EXISTS (
        SELECT 1 FROM "PersonReader" AS vpr WHERE vpr."personId" = vp."id"
        AND (vpr."accountId" = ${actor.accountId} OR vpr."officeId" = ${actor.officeId})
      )
    )
  )`
}

export function meetingVisible(actor: Actor, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Meeting" AS vm WHERE vm."id" = ${id} AND (
      vm."handling" = 'OPEN' OR vm."createdById" = ${actor.accountId}
      OR EXISTS (
        SELECT 1 FROM "MeetingParticipant" AS vmp WHERE vmp."meetingId" = vm."id"
        AND vmp."personId" = ${actor.personId} AND vmp."role" IN ('HOST', 'PARTICIPANT')
      )
      OR EXISTS (
        SELECT 1 FROM "MeetingReader" AS vmr WHERE vmr."meetingId" = vm."id"
        AND (vmr."accountId" = ${actor.accountId} OR vmr."officeId" = ${actor.officeId})
      )
    )
  )`
}

export function editionVisible(actor: Actor, id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Edition" AS ve WHERE ve."id" = ${id} AND (
      ve."handling" = 'OPEN' OR ve."createdById" = ${actor.accountId}
      OR EXISTS (
        SELECT 1 FROM "Invitation" AS vi WHERE vi."editionId" = ve."id"
        AND vi."personId" = ${actor.personId} AND vi."attendance" = 'ATTENDED'
      )
      OR EXISTS (
        SELECT 1 FROM "EditionReader" AS ver WHERE ver."editionId" = ve."id"
        AND (ver."accountId" = ${actor.accountId} OR ver."officeId" = ${actor.officeId})
      )
    )
  )`
}

/** The twin of visibleSearchEntries for a query that calls the table `e`. */
export function searchEntryVisible(actor: Actor): Prisma.Sql {
  return Prisma.sql`(
    (e."personId" IS NULL OR ${personVisible(actor, Prisma.sql`e."personId"`)})
    AND (e."meetingId" IS NULL OR ${meetingVisible(actor, Prisma.sql`e."meetingId"`)})
    AND (e."editionId" IS NULL OR ${editionVisible(actor, Prisma.sql`e."editionId"`)})
  )`
}
