import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { editionVisible, meetingVisible, personVisible } from '../access/visible-sql.server'
import type { PlainDate } from '../time/plain-date'

/**
 * Follow-ups not done, the overdue among them counted apart, of each "of" in the table "subject": those that concern
 * somebody there, and those of meetings with it that concern nobody in particular.
 */
export function openPromisesSql(actor: Actor, day: PlainDate): Prisma.Sql {
  const tookPart = Prisma.sql`mp."role" IN ('HOST', 'PARTICIPANT')
    AND ${personVisible(actor, Prisma.sql`mp."personId"`)}`
  // Written so that SQLite does not begin with the index of persons, where most follow-ups have none.
  const ofMeeting = Prisma.sql`COALESCE(f."personId", '') = '' AND f."doneAt" IS NULL AND f."archivedAt" IS NULL`
  const ofPerson = Prisma.sql`f."doneAt" IS NULL AND f."archivedAt" IS NULL`
  const columns = Prisma.sql`f."id", f."dueOn", f."meetingId", f."editionId", f."personId", f."viaId"`
  return Prisma.sql`
    SELECT f."of", COUNT(*) AS "open", SUM(CASE WHEN f."dueOn" < ${day} THEN 1 ELSE 0 END) AS "overdue"
    FROM (
      SELECT s."of", ${columns} FROM "subject" AS s
      JOIN "MeetingOrganisation" AS mo ON mo."organisationId" = s."of"
      JOIN "FollowUp" AS f ON f."meetingId" = mo."meetingId" WHERE ${ofMeeting}
      UNION
      SELECT s."of", ${columns} FROM "subject" AS s
      JOIN "MeetingParticipant" AS mp ON mp."organisationId" = s."of"
      JOIN "FollowUp" AS f ON f."meetingId" = mp."meetingId" WHERE ${tookPart} AND ${ofMeeting}
      UNION
      SELECT s."of", ${columns} FROM "subject" AS s
      JOIN "MeetingParticipant" AS mp ON mp."personId" = s."of"
      JOIN "FollowUp" AS f ON f."meetingId" = mp."meetingId" WHERE ${tookPart} AND ${ofMeeting}
      UNION
      SELECT s."of", ${columns} FROM "subject" AS s
      JOIN "FollowUp" AS f ON f."personId" = s."of" WHERE ${ofPerson}
      UNION
      SELECT s."of", ${columns} FROM "subject" AS s
      JOIN "Post" AS post ON post."organisationId" = s."of"
      JOIN "Appointment" AS a ON a."postId" = post."id" AND a."archivedAt" IS NULL
        AND (a."startsOn" IS NULL OR a."startsOn" <= ${day}) AND (a."endsOn" IS NULL OR a."endsOn" >= ${day})
      JOIN "FollowUp" AS f ON f."personId" = a."personId" WHERE ${ofPerson}
    ) AS f
    WHERE ${followUpVisible(actor)} GROUP BY f."of"`
}

/** The twin of visibleFollowUps for a query that calls the table `f`. */
function followUpVisible(actor: Actor): Prisma.Sql {
  return Prisma.sql`(f."meetingId" IS NULL OR ${meetingVisible(actor, Prisma.sql`f."meetingId"`)})
    AND (f."editionId" IS NULL OR ${editionVisible(actor, Prisma.sql`f."editionId"`)})
    AND (f."personId" IS NULL OR ${personVisible(actor, Prisma.sql`f."personId"`)})
    AND (f."viaId" IS NULL OR ${personVisible(actor, Prisma.sql`f."viaId"`)})`
}
