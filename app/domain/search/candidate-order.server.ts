import { Prisma } from '~/generated/sqlite/client'
import type { SearchKind } from './search-kind'

/** What stands first among records of a kind nothing was typed for: the newest of what has a day, others by name. */
export const firstInOrder: Record<SearchKind, Prisma.Sql> = {
  person: Prisma.sql`(SELECT p."sortKey" FROM "Person" AS p WHERE p."id" = e."recordId"), e."id"`,
  organisation: Prisma.sql`(SELECT o."sortKeyDa" FROM "Organisation" AS o WHERE o."id" = e."recordId"), e."id"`,
  post: Prisma.sql`(
    SELECT o."sortKeyDa" FROM "Post" AS p JOIN "Organisation" AS o ON o."id" = p."organisationId"
    WHERE p."id" = e."recordId"
  ), e."id"`,
  meeting: Prisma.sql`(SELECT m."startsOn" FROM "Meeting" AS m WHERE m."id" = e."recordId") DESC, e."id" DESC`,
  edition: Prisma.sql`(SELECT d."startsOn" FROM "Edition" AS d WHERE d."id" = e."recordId") DESC, e."id" DESC`,
  group: Prisma.sql`(SELECT g."sortKeyDa" FROM "Group" AS g WHERE g."id" = e."recordId"), e."id"`,
  measure: Prisma.sql`(SELECT m."number" FROM "Measure" AS m WHERE m."id" = e."recordId"), e."id"`,
}
