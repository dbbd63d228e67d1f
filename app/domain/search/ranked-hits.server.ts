import type { Actor } from '../access/actor'
import {
  type Candidate,
  exactCandidates,
  mostPerKind,
  namedCandidates,
  similarCandidates,
} from './candidates.server'
import { type Familiar, familiarAmong, familiarKey, recentlyViewed } from './familiar.server'
import { queryRuns, queryWords } from './query-words'
import { type Ranked, rank } from './rank'
import type { SearchKind } from './search-kind'
import type { Within } from './within'

export type RankedHits = {
  /** Best first. */
  hits: Ranked<Candidate>[]
  /** Kinds of which there are more than could be ranked. */
  full: ReadonlySet<SearchKind>
  /** Whether nothing holds the words as they were typed. */
  mistyped: boolean
}

/** What mistyped words are mostly meant to name, and what is asked when none of that answers. */
const called = ['person', 'organisation', 'edition', 'group', 'measure'] as const
const telling = ['post', 'meeting'] as const
const fallbacks = [
  [called, 'all'],
  [telling, 'one'],
  [telling, 'all'],
] as const
/** A word's score when it stands in a record's name. */
const inName = 0.12
/** Hits of a kind that are shown first, among which equal ones are told apart by what the reader knows. */
const mostCompared = 75

/**
 * What answers the text, among what the actor may see: exact candidates; where none is called so, names with one word
 * mistyped; where there is nothing, with all, then texts. Equals are told apart by what the reader had to do with lately, then by age and length.
 */
export async function rankedHits(actor: Actor, text: string, within: Within): Promise<RankedHits> {
  const [words, runs] = [queryWords(text), queryRuns(text)]
  const found = new Map<number, Ranked<Candidate>>()
  const add = (candidates: Candidate[], mistakes: boolean) => {
    const fresh = candidates.filter(({ id }) => !found.has(id))
    for (const ranked of rank(words, fresh, { runs, mistakes })) found.set(ranked.item.id, ranked)
  }
  if (words.length === 0 || within.kinds.length === 0) return { hits: [], full: new Set(), mistyped: false }
  const exact = await exactCandidates(actor, words, within)
  add(exact, false)
  const full = new Set(within.kinds.filter((kind) => countOf(exact, kind) >= mostPerKind))
  if (full.size > 0) add(await namedCandidates(actor, words, within, await recentlyViewed(actor)), false)
  const mistyped = found.size === 0
  if (!isNamed(found.values(), words)) {
    add(await similarCandidates(actor, words, only(within, called), 'one'), true)
    for (const [kinds, way] of fallbacks)
      if (found.size === 0) add(await similarCandidates(actor, words, only(within, kinds), way), true)
  }
  const hits = [...found.values()]
  const familiar = await familiarAmong(actor, equals(hits))
  return { hits: hits.sort((a, b) => compare(a, b, familiar)), full, mistyped }
}

/** Whether a record's own name holds every word as it was typed: then it was not mistyped. */
function isNamed(found: Iterable<Ranked<Candidate>>, words: string[]): boolean {
  return [...found].some(({ score }) => score < inName * words.length)
}

function only(within: Within, kinds: readonly SearchKind[]): Within {
  return { ...within, kinds: within.kinds.filter((kind) => kinds.includes(kind)) }
}

function countOf(candidates: Candidate[], kind: SearchKind): number {
  return candidates.filter((candidate) => candidate.kind === kind).length
}

function equals(hits: Ranked<Candidate>[]): Candidate[] {
  const sameScore = new Map<string, Candidate[]>()
  for (const { item, score } of hits) {
    const key = `${item.kind} ${rounded(score)}`
    sameScore.set(key, [...(sameScore.get(key) ?? []), item])
  }
  return [...sameScore.values()].flatMap((items) => (items.length > 1 ? items.slice(0, mostCompared) : []))
}

function compare(a: Ranked<Candidate>, b: Ranked<Candidate>, familiar: Familiar): number {
  return (
    rounded(a.score) - rounded(b.score) ||
    greaterFirst(familiar.get(familiarKey(a.item)), familiar.get(familiarKey(b.item))) ||
    newestFirst(a.item, b.item) ||
    a.item.folded.length - b.item.folded.length ||
    a.item.id - b.item.id
  )
}

/** Sums of fractions differ in their last digits by the order they were added in. */
function rounded(score: number): number {
  return Math.round(score * 1_000)
}

/** Ids of meetings grow with time. */
function newestFirst(a: Candidate, b: Candidate): number {
  if (a.kind !== 'meeting' || b.kind !== 'meeting') return 0
  return greaterFirst(a.recordId, b.recordId)
}

function greaterFirst(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0
}
