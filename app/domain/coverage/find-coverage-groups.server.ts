import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'

export type CoverageGroup = {
  id: string
  name: string
  /** Members the actor may see, and how many of them are countries. */
  members: number
  countries: number
}

type Row = { id: string; name: string; members: number | bigint; countries: number | bigint }

/** The groups coverage can be read of, by name. */
export async function findCoverageGroups(actor: Actor): Promise<CoverageGroup[]> {
  const [name, key] =
    actor.locale === 'da'
      ? [Prisma.sql`g."nameDa"`, Prisma.sql`g."sortKeyDa"`]
      : [Prisma.sql`g."nameEn"`, Prisma.sql`g."sortKeyEn"`]
  const rows = await db.$queryRaw<Row[]>`
    SELECT g."id", ${name} AS "name", COUNT(gm."id") AS "members",
      SUM(CASE WHEN o."kind" = 'COUNTRY' THEN 1 ELSE 0 END) AS "countries"
    FROM "Group" AS g
    LEFT JOIN "GroupMember" AS gm ON gm."groupId" = g."id" AND gm."archivedAt" IS NULL AND gm."rung" <> 'LEFT'
      AND (gm."personId" IS NULL OR ${personVisible(actor, Prisma.sql`gm."personId"`)})
    LEFT JOIN "Organisation" AS o ON o."id" = gm."organisationId" AND o."archivedAt" IS NULL
    WHERE g."archivedAt" IS NULL
    GROUP BY g."id", ${name}, ${key} ORDER BY ${key}, g."id"`
  return rows.map((row) => ({ ...row, members: Number(row.members), countries: Number(row.countries) }))
}

/** The group coverage opens with: the one with most countries; null where no group has any. */
export function widestOf(groups: readonly CoverageGroup[]): CoverageGroup | null {
  const [widest] = groups
    .filter(({ countries }) => countries > 0)
    .toSorted((one, other) => other.countries - one.countries)
  return widest ?? null
}
