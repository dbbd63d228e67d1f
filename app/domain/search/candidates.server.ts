import { databaseEngine, db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleSearchEntries } from '../access/visible-to.server'
import { searchEntryVisible } from '../access/visible-sql.server'
import { type SearchKind, isSearchKind } from './search-kind'
import { mistakesAllowed, pieces, prefixTrigrams, trigrams, wordTrigrams } from './trigrams'

/** Candidates of one kind handed to the ranking; four kinds make the few hundred it can rank at once. */
export const mostPerKind = 75
export type Candidate = {
  id: number
  kind: SearchKind
  recordId: string
  title: string
  detail: string
  folded: string
}

/** Visible entries holding every word at the start of a word, at most `mostPerKind` of each kind. */
export async function exactCandidates(
  actor: Actor,
  words: string[],
  kinds: readonly SearchKind[],
): Promise<Candidate[]> {
  const first = words[0]
  if (first === undefined) return []
  const inWholeText = words.map((word) => contains(Prisma.sql`e."folded"`, ` ${word}`))
  return candidates({
    actor,
    kinds,
    index: 'whole',
    match: allOf(words.flatMap(prefixTrigrams).map(quoted)),
    condition: both(inWholeText),
    // An entry that begins with the first word before others, then the shortest.
    order: Prisma.sql`CASE WHEN ${beginsWith(`  ${first}`)} THEN 0 ELSE 1 END, octet_length(e."folded")`,
  })
}

/**
 * Visible entries in whose names the words may stand mistyped, those with the most trigrams in common first:
 * `one` of the words by one letter, or `all` of them by as many as their length allows.
 */
export async function similarCandidates(
  actor: Actor,
  words: string[],
  kinds: readonly SearchKind[],
  mistyped: 'one' | 'all',
): Promise<Candidate[]> {
  const readings =
    mistyped === 'all' ? [words.map((word) => pieces(word, mistakesAllowed(word)))] : oneMistyped(words)
  if (readings.length === 0) return []
  const shared = [...new Set(words.flatMap(wordTrigrams))]
  return candidates({
    actor,
    kinds,
    index: 'names',
    match: anyOf(readings.map((reading) => allOf(reading.map((texts) => anyOf(texts.map(trigramsOf)))))),
    // SQLite's index has narrowed enough; PostgreSQL finds its index by this very condition.
    condition:
      databaseEngine() === 'postgresql'
        ? either(
            readings.map((reading) =>
              both(reading.map((texts) => either(texts.map((text) => contains(names(), text))))),
            ),
          )
        : Prisma.sql`1 = 1`,
    order: Prisma.sql`${Prisma.join(
      shared.map((trigram) => Prisma.sql`(CASE WHEN ${contains(names(), trigram)} THEN 1 ELSE 0 END)`),
      ' + ',
    )} DESC, octet_length(e."folded")`,
  })
}

/** Each way in which one of the words is mistyped and the others are not. */
function oneMistyped(words: string[]): string[][][] {
  return words.flatMap((word, i) =>
    mistakesAllowed(word) === 0 ? [] : [words.map((other, j) => pieces(other, i === j ? 1 : 0))],
  )
}

type Narrowing = {
  actor: Actor
  kinds: readonly SearchKind[]
  index: 'whole' | 'names'
  /** Full-text expression of quoted trigrams; SQLite only. */
  match: string
  condition: Prisma.Sql
  order: Prisma.Sql
}

/** Visibility stands in the query itself, before any limit: a hidden entry never takes a visible one's place. */
async function candidates({ actor, kinds, index, match, condition, order }: Narrowing): Promise<Candidate[]> {
  const found = await db.$queryRaw<{ id: number | bigint }[]>`
    SELECT "id" FROM (
      SELECT e."id", ROW_NUMBER() OVER (PARTITION BY e."kind" ORDER BY ${order}, e."id") AS "place"
      FROM ${source(index, match)}
      WHERE ${condition} AND NOT e."archived" AND e."kind" IN (${Prisma.join([...kinds])})
      AND (NOT e."limited" OR ${searchEntryVisible(actor)})
    ) AS "narrowed" WHERE "place" <= ${mostPerKind}`
  const entries = await db.searchEntry.findMany({
    where: { AND: [visibleSearchEntries(actor), { id: { in: found.map((row) => Number(row.id)) } }] },
    select: { id: true, kind: true, recordId: true, title: true, detail: true, folded: true },
    orderBy: { id: 'asc' },
  })
  return entries.flatMap((entry) => (isSearchKind(entry.kind) ? [{ ...entry, kind: entry.kind }] : []))
}

function source(index: Narrowing['index'], match: string): Prisma.Sql {
  if (databaseEngine() === 'postgresql') return Prisma.sql`"SearchEntry" AS e`
  const indexed =
    index === 'whole'
      ? Prisma.sql`SELECT "rowid" AS "id" FROM "search_open" WHERE "search_open" MATCH ${match}
          UNION ALL SELECT "rowid" FROM "search_limited" WHERE "search_limited" MATCH ${match}`
      : Prisma.sql`SELECT "rowid" AS "id" FROM "search_open_names" WHERE "search_open_names" MATCH ${match}
          UNION ALL SELECT "rowid" FROM "search_limited_names" WHERE "search_limited_names" MATCH ${match}`
  return Prisma.sql`(${indexed}) AS f JOIN "SearchEntry" AS e ON e."id" = f."id"`
}

/** The words are folded, so that LIKE's own signs (%, _, \\) never occur in them. */
function contains(column: Prisma.Sql, text: string): Prisma.Sql {
  return databaseEngine() === 'postgresql'
    ? Prisma.sql`${column} LIKE ${`%${text}%`}`
    : Prisma.sql`instr(${column}, ${text}) > 0`
}

function beginsWith(text: string): Prisma.Sql {
  return databaseEngine() === 'postgresql'
    ? Prisma.sql`e."folded" LIKE ${`${text}%`}`
    : Prisma.sql`instr(e."folded", ${text}) = 1`
}

/** The part of an entry's text a mistyped word is sought in: names stand first. The length is that of the index. */
function names(): Prisma.Sql {
  return databaseEngine() === 'postgresql'
    ? Prisma.sql`left(e."folded", 240)`
    : Prisma.sql`substr(e."folded", 1, 240)`
}

function either(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}

function both(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions, ' AND ')})`
}

/** A trigram index answers nothing shorter than three characters. */
function trigramsOf(text: string): string {
  return allOf(trigrams(Array.from(text).length < 3 ? ` ${text}` : text).map(quoted))
}

function allOf(terms: string[]): string {
  return `(${terms.join(' AND ')})`
}

function anyOf(terms: string[]): string {
  return `(${terms.join(' OR ')})`
}

function quoted(term: string): string {
  return `"${term}"`
}
