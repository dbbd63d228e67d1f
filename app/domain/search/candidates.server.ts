import { databaseEngine, db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleSearchEntries } from '../access/visible-to.server'
import { searchEntryVisible } from '../access/visible-sql.server'
import { type SearchKind, isSearchKind } from './search-kind'
import { mistakesAllowed, pieces, prefixTrigrams, trigrams, wordTrigrams } from './trigrams'

/** Candidates of one kind handed to the ranking; four kinds make the few hundred it can rank at once. */
export const mostPerKind = 75
/** How much of an entry's text a mistyped word is sought in: the names, which stand first. As in the index's SQL. */
const namesLength = 240

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
    match: all(words.flatMap(prefixTrigrams)),
    condition: Prisma.join(inWholeText, ' AND '),
    // An entry that begins with the first word before others, then the shortest.
    order: Prisma.sql`CASE WHEN ${beginsWith(`  ${first}`)} THEN 0 ELSE 1 END, length(e."folded")`,
  })
}

/**
 * Visible entries in whose names every word may stand mistyped: those sharing a piece with it, most trigrams in
 * common first.
 */
export async function similarCandidates(
  actor: Actor,
  words: string[],
  kinds: readonly SearchKind[],
): Promise<Candidate[]> {
  const sought = words.map((word) => (mistakesAllowed(word) === 0 ? [` ${word}`] : pieces(word)))
  const shared = [...new Set(words.flatMap(wordTrigrams))]
  if (shared.length === 0) return []
  const names =
    databaseEngine() === 'sqlite'
      ? Prisma.sql`substr(e."folded", 1, ${namesLength})`
      : Prisma.sql`left(e."folded", 240)`
  return candidates({
    actor,
    kinds,
    index: 'names',
    match: sought
      .map((texts) => `(${texts.map((text) => `(${all(trigrams(atLeastOne(text)))})`).join(' OR ')})`)
      .join(' AND '),
    condition: Prisma.join(
      sought.map(
        (texts) =>
          Prisma.sql`(${Prisma.join(
            texts.map((text) => contains(names, text)),
            ' OR ',
          )})`,
      ),
      ' AND ',
    ),
    order: Prisma.sql`${Prisma.join(
      shared.map((trigram) => Prisma.sql`(CASE WHEN ${contains(names, trigram)} THEN 1 ELSE 0 END)`),
      ' + ',
    )} DESC, length(e."folded")`,
  })
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

/** A trigram index answers nothing shorter than three characters. */
function atLeastOne(text: string): string {
  return Array.from(text).length < 3 ? ` ${text}` : text
}

function all(terms: string[]): string {
  return terms.map((term) => `"${term}"`).join(' AND ')
}
