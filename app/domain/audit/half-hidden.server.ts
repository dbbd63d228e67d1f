import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'

/** SQLite takes few bound values in one list. */
const mostAtOnce = 400

/**
 * Leaves out the audit rows of what the actor may see only in part. A row follows the handling of one person, chosen as
 * things were when it was written; a tie, a follow-up and a contribution concern several, and are hidden with any of them.
 */
export async function withoutHalfHidden(actor: Actor): Promise<Prisma.AuditEntryWhereInput> {
  const hidden = await db.$queryRaw<{ id: string }[]>(halfHidden(actor))
  const ids = hidden.map(({ id }) => id)
  const without: Prisma.AuditEntryWhereInput[] = []
  for (let at = 0; at < ids.length; at += mostAtOnce)
    without.push({ subjectId: { notIn: ids.slice(at, at + mostAtOnce) } })
  return { AND: without }
}

/** Ties, follow-ups and contributions with rows whose person the actor may see, while one of the others is hidden. */
function halfHidden(actor: Actor): Prisma.Sql {
  const visible = (column: Prisma.Sql) => personVisible(actor, column)
  const followed = Prisma.sql`(a."personId" IS NULL OR ${visible(Prisma.sql`a."personId"`)})`
  const unseen = (column: Prisma.Sql) => Prisma.sql`(${column} IS NOT NULL AND NOT ${visible(column)})`
  return Prisma.sql`
    SELECT t."id" FROM "Tie" AS t
    JOIN "AuditEntry" AS a ON a."subjectKind" = 'tie' AND a."subjectId" = t."id"
    WHERE (${unseen(Prisma.sql`t."fromPersonId"`)} OR ${unseen(Prisma.sql`t."toPersonId"`)}) AND ${followed}
    UNION
    SELECT f."id" FROM "FollowUp" AS f
    JOIN "AuditEntry" AS a ON a."subjectKind" = 'followUp' AND a."subjectId" = f."id"
    WHERE (${unseen(Prisma.sql`f."personId"`)} OR ${unseen(Prisma.sql`f."viaId"`)}) AND ${followed}
    UNION
    SELECT c."contributionId" AS "id" FROM "ContributionPerson" AS c
    JOIN "AuditEntry" AS a ON a."subjectKind" = 'contribution' AND a."subjectId" = c."contributionId"
    WHERE ${unseen(Prisma.sql`c."personId"`)} AND ${followed}`
}
