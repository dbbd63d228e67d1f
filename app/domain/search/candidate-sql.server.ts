import { databaseEngine } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { searchEntryVisible } from '../access/visible-sql.server'
import type { SearchKind } from './search-kind'
import type { Within } from './within'

/** How far into an entry's text its order among candidates is told by; the length is that of the index search_narrow. */
const head = () =>
  databaseEngine() === 'postgresql'
    ? Prisma.sql`left(e."folded", 160)`
    : Prisma.sql`substr(e."folded", 1, 160)`

/** The part of an entry's text a mistyped or very short word is sought in; the length is that of the names' index. */
export function names(): Prisma.Sql {
  return databaseEngine() === 'postgresql'
    ? Prisma.sql`left(e."folded", 240)`
    : Prisma.sql`substr(e."folded", 1, 240)`
}

/** The words are folded, so that LIKE's own signs (%, _, \\) never occur in them. */
export function contains(column: Prisma.Sql, text: string): Prisma.Sql {
  return databaseEngine() === 'postgresql'
    ? Prisma.sql`${column} LIKE ${`%${text}%`}`
    : Prisma.sql`instr(${column}, ${text}) > 0`
}

/** Entries whose names hold the words whole and early come first, then those that begin so, then the shortest. */
export function closestFirst(words: string[]): Prisma.Sql {
  const place = (text: string) =>
    databaseEngine() === 'postgresql'
      ? Prisma.sql`strpos(${head()}, ${text})`
      : Prisma.sql`instr(${head()}, ${text})`
  const costs = words.map((word) => {
    const begun = place(` ${word}`)
    return Prisma.sql`(CASE WHEN ${place(` ${word} `)} > 0 THEN 0 WHEN ${begun} > 0 THEN 2 ELSE 4 END
      + CASE WHEN ${begun} > 40 THEN 1 ELSE 0 END)`
  })
  return Prisma.sql`${Prisma.join(costs, ' + ')}, octet_length(e."folded")`
}

/** Entries that share most of these trigrams in their names come first. */
export function mostSharedFirst(trigrams: string[]): Prisma.Sql {
  const shared = trigrams.map(
    (trigram) => Prisma.sql`(CASE WHEN ${contains(head(), trigram)} THEN 1 ELSE 0 END)`,
  )
  return Prisma.sql`${Prisma.join(shared, ' + ')} DESC, octet_length(e."folded")`
}

/** Visibility and the narrowing stand in the query itself, before any limit: what is hidden takes no visible one's place. */
export function mayBeFound(
  actor: Actor,
  { kinds, idsOf }: Within,
  written: 'equality' | 'range' = 'equality',
): Prisma.Sql {
  const is = (kind: SearchKind) =>
    written === 'range' ? Prisma.sql`e."kind" BETWEEN ${kind} AND ${kind}` : Prisma.sql`e."kind" = ${kind}`
  const byKind = kinds.map((kind) => both([is(kind), ...narrowed(idsOf[kind])]))
  return both([Prisma.sql`NOT e."archived"`, visible(actor), either(byKind)])
}

/** A LIMITED entry whose record is gone is nobody's. */
export function visible(actor: Actor): Prisma.Sql {
  return Prisma.sql`(NOT e."limited" OR (
    COALESCE(e."personId", e."meetingId", e."editionId") IS NOT NULL AND ${searchEntryVisible(actor)}
  ))`
}

function narrowed(subqueries: Prisma.Sql[] = []): Prisma.Sql[] {
  return subqueries.map((ids) => Prisma.sql`e."recordId" IN (${ids})`)
}

export function either(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`(${Prisma.join(conditions, ' OR ')})`
}

export function both(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions, ' AND ')})`
}

/** SQLite's text indexes: of whole texts, or of names alone. */
export type TextIndex = 'whole' | 'names'

const tables = {
  whole: { open: Prisma.sql`"search_open"`, limited: Prisma.sql`"search_limited"` },
  names: { open: Prisma.sql`"search_open_names"`, limited: Prisma.sql`"search_limited_names"` },
}

/**
 * On SQLite, the ids of entries of some kinds that answer a full-text expression: the newest `most` OPEN ones, and the
 * LIMITED ones the actor may see. Kinds narrowed differently are asked for one by one.
 */
export function indexed(
  actor: Actor,
  { idsOf }: Within,
  asked: { kinds: readonly SearchKind[]; index: TextIndex; match: string; most: number },
): Prisma.Sql {
  const { open, limited } = tables[asked.index]
  const match = `(${asked.kinds.map(kindMark).join(' OR ')}) AND ${asked.match}`
  const [kind] = asked.kinds
  const within = narrowed(asked.kinds.length === 1 && kind ? idsOf[kind] : undefined)
  const narrowing = Prisma.sql`CROSS JOIN "SearchEntry" AS e INDEXED BY "search_narrow" ON e."id" =`
  return Prisma.sql`
    SELECT "id" FROM (
      SELECT ${open}."rowid" AS "id" FROM ${open}
      ${within.length === 0 ? Prisma.empty : Prisma.sql`${narrowing} ${open}."rowid"`}
      WHERE ${open} MATCH ${match} ${within.length === 0 ? Prisma.empty : Prisma.sql`AND ${both(within)}`}
      ORDER BY ${open}."rowid" DESC LIMIT ${asked.most}
    )
    UNION ALL SELECT e."id" FROM ${limited} CROSS JOIN "SearchEntry" AS e ON e."id" = ${limited}."rowid"
    WHERE ${limited} MATCH ${match} AND ${both([visible(actor), ...within])}`
}

/** The kinds in groups that one pass of the index reads: each of `alone` by itself, and so all where any is narrowed. */
export function passes({ kinds, idsOf }: Within, alone: readonly SearchKind[]): SearchKind[][] {
  const apart = kinds.filter((kind) => alone.includes(kind) || idsOf[kind])
  const together = kinds.filter((kind) => !apart.includes(kind))
  return [...apart.map((kind) => [kind]), ...(together.length > 0 ? [together] : [])]
}

/** As the triggers that fill the index write it. */
function kindMark(kind: SearchKind): string {
  return `"#${kind.slice(0, 1)}${kind.slice(-1)}"`
}
