import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { personVisible } from '../access/visible-sql.server'
import { euCountries } from './eu-countries'

/** Whose coverage is asked for: one group's members, every group's, or one organisation in all its groups. */
export type CoverageScope = {
  groupId?: string
  organisationId?: string
  /** Adds the EU's countries that are no members, so that the picture is whole. */
  withEu?: boolean
}

/**
 * The rows ("memberId", "groupId", "rung", "ownerId", "organisationId", "personId") asked for: members not removed, not
 * left, not archived, of groups not archived, whom the actor may see; and countries without a membership.
 */
export function subjectsSql(actor: Actor, { groupId, organisationId, withEu }: CoverageScope): Prisma.Sql {
  const members = Prisma.sql`
    SELECT gm."id" AS "memberId", gm."groupId", gm."rung", gm."ownerId", gm."organisationId", gm."personId"
    FROM "GroupMember" AS gm
    JOIN "Group" AS gg ON gg."id" = gm."groupId" AND gg."archivedAt" IS NULL
    LEFT JOIN "Organisation" AS mo ON mo."id" = gm."organisationId"
    LEFT JOIN "Person" AS mp ON mp."id" = gm."personId"
    WHERE gm."archivedAt" IS NULL AND gm."rung" <> 'LEFT'
    AND mo."archivedAt" IS NULL AND mp."archivedAt" IS NULL
    AND (gm."personId" IS NULL OR ${personVisible(actor, Prisma.sql`gm."personId"`)})
    ${groupId === undefined ? Prisma.empty : Prisma.sql`AND gm."groupId" = ${groupId}`}
    ${organisationId === undefined ? Prisma.empty : Prisma.sql`AND gm."organisationId" = ${organisationId}`}`
  const others = [
    ...(withEu ? [Prisma.sql`o."kind" = 'COUNTRY' AND o."country" IN (${Prisma.join(euCountries)})`] : []),
    ...(organisationId === undefined ? [] : [Prisma.sql`o."id" = ${organisationId}`]),
  ]
  if (others.length === 0) return members
  return Prisma.sql`${members} UNION ALL
    SELECT NULL, NULL, NULL, NULL, o."id", NULL FROM "Organisation" AS o
    WHERE o."archivedAt" IS NULL AND (${Prisma.join(others, ' OR ')})`
}

/** The distinct ids of the organisations and persons among them, as the column "of". */
export function subjectIdsSql(actor: Actor, scope: CoverageScope): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT COALESCE(s."organisationId", s."personId") AS "of"
    FROM (${subjectsSql(actor, scope)}) AS s`
}
