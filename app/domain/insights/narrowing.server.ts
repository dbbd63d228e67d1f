import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'
import { visiblePersons } from '../access/visible-to.server'
import { containingWords } from '../people/matching-words.server'
import type { PlainDate } from '../time/plain-date'

/** The persons of a group that the actor may see: its members, and who holds a post now at a member organisation. */
export async function personsOfGroup(actor: Actor, groupId: string, day: PlainDate): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT x."id" FROM (
      SELECT gm."personId" AS "id" FROM "GroupMember" AS gm
      WHERE gm."groupId" = ${groupId} AND gm."archivedAt" IS NULL AND gm."rung" <> 'LEFT' AND gm."personId" IS NOT NULL
      UNION
      SELECT a."personId" AS "id" FROM "GroupMember" AS gm
      JOIN "Post" AS p ON p."organisationId" = gm."organisationId"
      JOIN "Appointment" AS a ON a."postId" = p."id" AND a."archivedAt" IS NULL
      WHERE gm."groupId" = ${groupId} AND gm."archivedAt" IS NULL AND gm."rung" <> 'LEFT'
        AND (a."startsOn" IS NULL OR a."startsOn" <= ${day}) AND (a."endsOn" IS NULL OR a."endsOn" >= ${day})
    ) AS x WHERE ${personVisible(actor, Prisma.sql`x."id"`)}`
  return new Set(rows.map(({ id }) => id))
}

/** Most persons a typed word is taken to mean. */
const mostNamed = 5_000

/** The persons the actor may see whose entry holds every word. */
export async function personsNamed(actor: Actor, q: string): Promise<Set<string>> {
  const rows = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { searchEntries: { some: containingWords('person', q) } }] },
    select: { id: true },
    take: mostNamed,
  })
  return new Set(rows.map(({ id }) => id))
}
