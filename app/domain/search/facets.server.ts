import { db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { OrganisationKind } from '~/generated/sqlite/enums'
import type { Actor } from '../access/actor'
import { countryName } from '../organisations/country.server'
import { today } from '../time/plain-date'
import type { Candidate } from './candidates.server'
import { kindLabel, kindWord } from './scopes/kind-values'
import { isHeld } from './scopes/scope-ids.server'
import { writeScope } from './scopes/scope'
import type { SearchKind } from './search-kind'

export type FacetName = 'organisationKind' | 'country' | 'year'
/** What the hits can be narrowed to: `scope` is the word that does it, and `count` how many of those found it keeps. */
export type Facet = { name: FacetName; values: { label: string; scope: string; count: number }[] }

const mostValues = 8

/** The countries, kinds of organisation and years of the records found, most frequent first. */
export async function facetsOf(actor: Actor, found: readonly Candidate[], now: Date): Promise<Facet[]> {
  const values = valuesOf(found, today(now, actor.zone))
  if (values.length === 0) return []
  const rows = await db.$queryRaw<{ facet: FacetName; value: string; count: number | bigint }[]>`
    SELECT "facet", "value", COUNT(*) AS "count" FROM (${Prisma.join(values, ' UNION ')}) AS "values"
    WHERE "value" IS NOT NULL AND "value" <> '' GROUP BY "facet", "value" ORDER BY "count" DESC, "value"`
  return (['organisationKind', 'country', 'year'] as const)
    .map((name) => ({
      name,
      values: rows
        .filter(({ facet }) => facet === name)
        .slice(0, mostValues)
        .map(({ value, count }) => ({ ...described(name, value, actor), count: Number(count) })),
    }))
    .filter((facet) => facet.values.length > 1)
}

function described(name: FacetName, value: string, { locale }: Actor): { label: string; scope: string } {
  if (name === 'year') return { label: value, scope: writeScope('year', value, locale) }
  if (name === 'country')
    return { label: countryName(value, locale), scope: writeScope('country', value.toLowerCase(), locale) }
  const kind = value as OrganisationKind
  return {
    label: kindLabel({ of: 'organisation', kind }, locale),
    scope: writeScope('kind', kindWord(kind), locale),
  }
}

/** One row per record and value, by the same ways the scopes narrow by. */
function valuesOf(found: readonly Candidate[], day: string): Prisma.Sql[] {
  const ids = (kind: SearchKind) => found.filter((one) => one.kind === kind).map(({ recordId }) => recordId)
  const rows: Prisma.Sql[] = []
  const add = (kind: SearchKind, query: (ids: Prisma.Sql) => Prisma.Sql[]) => {
    const some = ids(kind)
    if (some.length > 0) rows.push(...query(Prisma.join(some)))
  }
  const byOrganisation = (record: Prisma.Sql, from: Prisma.Sql) => [
    Prisma.sql`SELECT 'organisationKind' AS "facet", ${record} AS "record", CAST(o."kind" AS TEXT) AS "value" ${from}`,
    Prisma.sql`SELECT 'country' AS "facet", ${record} AS "record", o."country" AS "value" ${from}`,
  ]
  add('organisation', (some) =>
    byOrganisation(Prisma.sql`o."id"`, Prisma.sql`FROM "Organisation" AS o WHERE o."id" IN (${some})`),
  )
  add('post', (some) =>
    byOrganisation(
      Prisma.sql`p."id"`,
      Prisma.sql`FROM "Post" AS p JOIN "Organisation" AS o ON o."id" = p."organisationId" WHERE p."id" IN (${some})`,
    ),
  )
  add('person', (some) => [
    ...byOrganisation(
      Prisma.sql`a."personId"`,
      Prisma.sql`FROM "Appointment" AS a JOIN "Post" AS p ON p."id" = a."postId"
        JOIN "Organisation" AS o ON o."id" = p."organisationId" WHERE a."personId" IN (${some}) AND ${isHeld(day)}`,
    ),
    Prisma.sql`SELECT 'country' AS "facet", "id" AS "record", "country" AS "value" FROM "Person" WHERE "id" IN (${some})`,
  ])
  add('meeting', (some) => [
    ...byOrganisation(
      Prisma.sql`m."meetingId"`,
      Prisma.sql`FROM "MeetingOrganisation" AS m JOIN "Organisation" AS o ON o."id" = m."organisationId"
        WHERE m."meetingId" IN (${some})`,
    ),
    ...byOrganisation(
      Prisma.sql`m."meetingId"`,
      Prisma.sql`FROM "MeetingParticipant" AS m JOIN "Organisation" AS o ON o."id" = m."organisationId"
        JOIN "Person" AS p ON p."id" = m."personId" WHERE m."meetingId" IN (${some}) AND p."handling" = 'OPEN'`,
    ),
    inYear('Meeting', some),
  ])
  add('edition', (some) => [
    ...byOrganisation(
      Prisma.sql`d."id"`,
      Prisma.sql`FROM "Edition" AS d JOIN "Organisation" AS o ON o."id" = d."hostId" WHERE d."id" IN (${some})`,
    ),
    inYear('Edition', some),
  ])
  return rows
}

function inYear(table: 'Meeting' | 'Edition', ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT 'year' AS "facet", "id" AS "record", substr("startsOn", 1, 4) AS "value"
    FROM ${Prisma.raw(`"${table}"`)} WHERE "id" IN (${ids})`
}
