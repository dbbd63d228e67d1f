import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { editionVisible, meetingVisible, personVisible } from '../access/visible-sql.server'
import { findAccountNames } from '../notes/find-notes.server'
import type { PlainDate } from '../time/plain-date'

export type PersonFollowUp = {
  id: string
  text: string
  dueOn: PlainDate | null
  owner: string
  meeting: { id: string; title: string } | null
}

const mostShown = 50

type Row = {
  id: string
  text: string
  dueOn: PlainDate | null
  ownerId: string
  meetingId: string | null
  title: string | null
}

/** Open follow-ups about the person, or of the visible meetings the person took part in, the most urgent first. */
export async function findPersonFollowUps(actor: Actor, personId: string): Promise<PersonFollowUp[]> {
  // SQL, so that they are reached from the person's meetings: asked by Prisma, SQLite walks through every follow-up.
  const rows = await db.$queryRaw<Row[]>`
    SELECT f."id", f."text", f."dueOn", f."ownerId", m."id" AS "meetingId", m."title"
    FROM "FollowUp" AS f LEFT JOIN "Meeting" AS m ON m."id" = f."meetingId"
    WHERE f."id" IN (
      SELECT born."id" FROM "MeetingParticipant" AS mp
      JOIN "Meeting" AS met ON met."id" = mp."meetingId" AND met."archivedAt" IS NULL
      JOIN "FollowUp" AS born ON born."meetingId" = mp."meetingId"
      WHERE mp."personId" = ${personId}
      UNION SELECT about."id" FROM "FollowUp" AS about WHERE about."personId" = ${personId}
    ) AND f."archivedAt" IS NULL AND f."doneAt" IS NULL AND ${followUpVisible(actor)}
    ORDER BY f."dueOn" ASC NULLS LAST, f."id" LIMIT ${mostShown}`
  const owners = await findAccountNames(
    actor,
    rows.map((row) => row.ownerId),
  )
  return rows.map(({ id, text, dueOn, ownerId, meetingId, title }) => ({
    id,
    text,
    dueOn,
    owner: owners.get(ownerId) ?? '',
    meeting: meetingId === null ? null : { id: meetingId, title: title ?? '' },
  }))
}

/** The twin of visibleFollowUps for a query that calls the table `f`. */
function followUpVisible(actor: Actor): Prisma.Sql {
  return Prisma.sql`(
    (f."meetingId" IS NULL OR ${meetingVisible(actor, Prisma.sql`f."meetingId"`)})
    AND (f."editionId" IS NULL OR ${editionVisible(actor, Prisma.sql`f."editionId"`)})
    AND (f."personId" IS NULL OR ${personVisible(actor, Prisma.sql`f."personId"`)})
    AND (f."viaId" IS NULL OR ${personVisible(actor, Prisma.sql`f."viaId"`)})
  )`
}
