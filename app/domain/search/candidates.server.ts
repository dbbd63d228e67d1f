import { databaseEngine, db } from '~/db.server'
import { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import {
  type TextIndex,
  both,
  closestFirst,
  contains,
  either,
  indexed,
  mayBeFound,
  mostSharedFirst,
  names,
  passes,
  visible,
} from './candidate-sql.server'
import { firstInOrder } from './candidate-order.server'
import { type SearchKind, isSearchKind } from './search-kind'
import { covering, fewTrigrams, mistakesAllowed, pieces, wordTrigrams } from './trigrams'
import type { Within } from './within'

/** Candidates of one kind handed to the ranking: seven kinds make the few hundred it can rank at once. */
export const mostPerKind = 75
/** Entries of one kind looked at before the best are chosen: the newest, where so few letters are typed that more answer. */
const mostLookedAt = 1_500
/** As `mostLookedAt` for mistyped words, which narrow less. */
const mostMistyped = 4_000
/** Kinds so numerous that the newest of each are taken apart from the others. */
const numerous: readonly SearchKind[] = ['person', 'organisation', 'post', 'meeting']
/** Words up to this long are sought in names alone: every readout holds a word that begins so. */
const shortWord = 2
/** As many letters begin so many words that only the newest entries of each kind are looked at. */
const fewLetters = 3

export type Candidate = {
  id: number
  kind: SearchKind
  recordId: string
  title: string
  detail: string
  folded: string
}

/** Visible entries holding every word at the start of a word, at most `mostPerKind` of each kind. */
export async function exactCandidates(actor: Actor, words: string[], within: Within): Promise<Candidate[]> {
  if (words.length === 0 || within.kinds.length === 0) return []
  const longest = Math.max(...words.map((word) => Array.from(word).length))
  const index = longest <= shortWord ? 'names' : 'whole'
  const text = index === 'names' ? names() : Prisma.sql`e."folded"`
  return candidates({
    actor,
    within,
    index,
    newestOnly: longest <= fewLetters,
    match: allOf(words.flatMap(fewTrigrams).map(quoted)),
    condition: both(words.map((word) => contains(text, ` ${word}`))),
    order: closestFirst(words),
    alone: numerous,
    most: mostLookedAt,
  })
}

/**
 * Visible entries in whose names the words may stand mistyped, those with the most trigrams in common first:
 * `one` of the words by one letter, or `all` of them by as many as their length allows.
 */
export async function similarCandidates(
  actor: Actor,
  words: string[],
  within: Within,
  mistyped: 'one' | 'all',
): Promise<Candidate[]> {
  const readings =
    mistyped === 'all' ? [words.map((word) => pieces(word, mistakesAllowed(word)))] : oneMistyped(words)
  if (readings.length === 0 || within.kinds.length === 0) return []
  const match = anyOf(readings.map((reading) => allOf(reading.map((texts) => anyOf(texts.map(trigramsOf))))))
  return candidates({
    actor,
    within,
    index: 'names',
    newestOnly: false,
    match,
    condition: either(
      readings.map((reading) =>
        both(reading.map((texts) => either(texts.map((text) => contains(names(), text))))),
      ),
    ),
    order: mostSharedFirst([...new Set(words.flatMap(wordTrigrams))]),
    alone: [],
    most: mostMistyped,
  })
}

/** Visible entries that are narrowed to, without a word to look for: the newest meetings and editions, others by name. */
export async function narrowedCandidates(actor: Actor, within: Within): Promise<Candidate[]> {
  const byKind = within.kinds.map(
    (kind) => Prisma.sql`SELECT * FROM (
      SELECT e."id", ROW_NUMBER() OVER (ORDER BY ${firstInOrder[kind]}) AS "place" FROM "SearchEntry" AS e
      WHERE ${mayBeFound(actor, { ...within, kinds: [kind] })}
    ) AS "ordered" WHERE "place" <= ${mostPerKind}`,
  )
  return byKind.length === 0 ? [] : read(actor, Prisma.join(byKind, ' UNION ALL '))
}

/** The visible ones of these records that hold every word at the start of a word. */
export async function namedCandidates(
  actor: Actor,
  words: string[],
  within: Within,
  records: readonly { kind: SearchKind; recordId: string }[],
): Promise<Candidate[]> {
  const wanted = within.kinds.flatMap((kind) => {
    const ids = records.filter((record) => record.kind === kind).map(({ recordId }) => recordId)
    return ids.length === 0
      ? []
      : [Prisma.sql`(e."kind" = ${kind} AND e."recordId" IN (${Prisma.join(ids)}))`]
  })
  const holding = words.map((word) => contains(Prisma.sql`e."folded"`, ` ${word}`))
  return read(
    actor,
    Prisma.sql`SELECT e."id", 0 AS "place" FROM "SearchEntry" AS e
      WHERE ${both([either(wanted), ...holding, mayBeFound(actor, within)])}`,
  )
}

/** Each way in which one of the words is mistyped and the others are not. */
function oneMistyped(words: string[]): string[][][] {
  return words.flatMap((word, i) =>
    mistakesAllowed(word) === 0 ? [] : [words.map((other, j) => pieces(other, i === j ? 1 : 0))],
  )
}

type Narrowing = {
  actor: Actor
  within: Within
  index: TextIndex
  /** Whether so much answers that only the newest are looked at. */
  newestOnly: boolean
  /** Full-text expression of quoted trigrams; SQLite only. */
  match: string
  condition: Prisma.Sql
  order: Prisma.Sql
  /** Kinds of which `most` are looked at each, the others together. */
  alone: readonly SearchKind[]
  most: number
}

async function candidates(narrowing: Narrowing): Promise<Candidate[]> {
  const { actor, order } = narrowing
  const source = databaseEngine() === 'postgresql' ? fromTrigrams(narrowing) : fromTextIndex(narrowing)
  return read(
    actor,
    Prisma.sql`SELECT * FROM (
      SELECT e."id", ROW_NUMBER() OVER (PARTITION BY e."kind" ORDER BY ${order}, e."id") AS "place"
      FROM ${source}
    ) AS "narrowed" WHERE "place" <= ${mostPerKind}`,
  )
}

/** SQLite: rows of the text index, and what they are ordered by from the narrow index beside it. */
function fromTextIndex({ actor, within, index, match, alone, most }: Narrowing): Prisma.Sql {
  const byKind = passes(within, alone).map((kinds) => indexed(actor, within, { kinds, index, match, most }))
  return Prisma.sql`(${Prisma.join(byKind, ' UNION ALL ')}) AS f
    CROSS JOIN "SearchEntry" AS e INDEXED BY "search_narrow" ON e."id" = f."id" WHERE NOT e."archived"`
}

/** PostgreSQL finds its trigram index by the condition; the newest of a kind it reads from the end of another. */
function fromTrigrams({ actor, within, condition, newestOnly, most }: Narrowing): Prisma.Sql {
  if (!newestOnly) return Prisma.sql`"SearchEntry" AS e WHERE ${condition} AND ${mayBeFound(actor, within)}`
  // As a range, a kind is nothing the planner takes for granted: it reads the index of kind and id from its end.
  const byKind = within.kinds.map(
    (kind) => Prisma.sql`(
      SELECT e.* FROM "SearchEntry" AS e
      WHERE ${both([condition, mayBeFound(actor, { ...within, kinds: [kind] }, 'range')])}
      ORDER BY e."kind" DESC, e."id" DESC LIMIT ${most}
    )`,
  )
  return Prisma.sql`(${Prisma.join(byKind, ' UNION ALL ')}) AS e`
}

/** The entries of these ids in the order of their places, once more only the visible ones. */
async function read(actor: Actor, chosen: Prisma.Sql): Promise<Candidate[]> {
  const rows = await db.$queryRaw<(Omit<Candidate, 'id' | 'kind'> & { id: number | bigint; kind: string })[]>`
    SELECT e."id", e."kind", e."recordId", e."title", e."detail", e."folded"
    FROM (${chosen}) AS c CROSS JOIN "SearchEntry" AS e
    WHERE e."id" = c."id" AND ${visible(actor)} ORDER BY c."place", e."id"`
  return rows.flatMap(({ id, kind, ...row }) =>
    isSearchKind(kind) ? [{ ...row, id: Number(id), kind }] : [],
  )
}

/** A trigram index answers nothing shorter than three characters. */
function trigramsOf(text: string): string {
  return allOf(covering(Array.from(text).length < 3 ? ` ${text}` : text).map(quoted))
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
