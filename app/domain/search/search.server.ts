import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleSearchEntries } from '../access/visible-to.server'
import { type Candidate, exactCandidates, mostPerKind, similarCandidates } from './candidates.server'
import { type Marked, mark, snippet } from './highlight'
import { inLanguage } from './index-words'
import { cleanQuery, queryWords } from './query-words'
import { type Ranked, rank } from './rank'
import { type SearchKind, searchKinds } from './search-kind'

export type Hit = {
  kind: SearchKind
  recordId: string
  title: Marked
  detail: Marked
  snippet: Marked | null
}

export type Group = {
  kind: SearchKind
  count: number
  /** There are more than could be ranked: `count` is the least. */
  more: boolean
  hits: Hit[]
}

export type SearchResult = {
  /** The query as it was read. */
  q: string
  /** Whether there was anything to look for. */
  asked: boolean
  /** Kinds that have hits; each shows its first, or one page of them when only that kind was asked for. */
  groups: Group[]
  total: number
  page: number
  pages: number
}

/** Below this many exact hits, mistyped words are sought as well. */
const fewHits = 8
const perGroup = 5
export const hitsPerPage = 20

/**
 * Finds people, organisations, posts and meetings that answer every word of `q`, among what the actor may see.
 * With one kind in `kinds`, its hits are paged; otherwise each kind shows its first five.
 */
export async function search(
  actor: Actor,
  asked: { q: string; kinds?: readonly SearchKind[]; page?: number },
): Promise<SearchResult> {
  const q = cleanQuery(asked.q)
  const words = queryWords(q)
  const ranked = await rankedHits(actor, words, searchKinds)
  const only = asked.kinds?.length === 1 ? asked.kinds[0] : undefined
  const groups = groupByKind(ranked)
  const chosen = groups.find((group) => group.kind === only)
  const pages = only ? Math.max(1, Math.ceil((chosen?.hits.length ?? 0) / hitsPerPage)) : 1
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1) || 1), pages)
  const from = only ? (page - 1) * hitsPerPage : 0
  const shown = groups.map((group) => ({
    ...group,
    hits: group.hits.slice(from, from + (only ? hitsPerPage : perGroup)),
  }))
  const bodies = await bodiesOf(
    actor,
    shown.filter(({ kind }) => !only || kind === only).flatMap((group) => group.hits),
  )
  return {
    q,
    asked: words.length > 0,
    groups: shown.map((group) => ({
      ...group,
      hits: only && group.kind !== only ? [] : group.hits.map((hit) => present(hit, bodies, actor)),
    })),
    total: ranked.length,
    page,
    pages,
  }
}

/** The best candidates in order: exact ones; when they are few, with one word mistyped; when there are none, with all. */
export async function rankedHits(
  actor: Actor,
  words: string[],
  kinds: readonly SearchKind[],
): Promise<Ranked<Candidate>[]> {
  if (words.length === 0 || kinds.length === 0) return []
  const found = new Map<number, Ranked<Candidate>>()
  const add = (candidates: Candidate[]) => {
    const fresh = candidates.filter(({ id }) => !found.has(id))
    for (const ranked of rank(words, fresh)) found.set(ranked.item.id, ranked)
  }
  add(await exactCandidates(actor, words, kinds))
  if (found.size < fewHits) add(await similarCandidates(actor, words, kinds, 'one'))
  if (found.size === 0) add(await similarCandidates(actor, words, kinds, 'all'))
  return [...found.values()].sort(
    (a, b) =>
      a.score - b.score ||
      newestFirst(a.item, b.item) ||
      a.item.folded.length - b.item.folded.length ||
      a.item.id - b.item.id,
  )
}

/** Ids of meetings grow with time. */
function newestFirst(a: Candidate, b: Candidate): number {
  if (a.kind !== 'meeting' || b.kind !== 'meeting') return 0
  return a.recordId < b.recordId ? 1 : a.recordId > b.recordId ? -1 : 0
}

type RankedGroup = Omit<Group, 'hits'> & { hits: Ranked<Candidate>[] }

function groupByKind(ranked: Ranked<Candidate>[]): RankedGroup[] {
  return searchKinds
    .map((kind) => {
      const hits = ranked.filter(({ item }) => item.kind === kind)
      return { kind, count: hits.length, more: hits.length >= mostPerKind, hits }
    })
    .filter((group) => group.count > 0)
}

async function bodiesOf(actor: Actor, hits: Ranked<Candidate>[]): Promise<Map<number, string>> {
  const ids = hits.map(({ item }) => item.id)
  if (ids.length === 0) return new Map()
  const entries = await db.searchEntry.findMany({
    where: { AND: [visibleSearchEntries(actor), { id: { in: ids } }] },
    select: { id: true, body: true },
  })
  return new Map(entries.map((entry) => [entry.id, entry.body]))
}

function present({ item, words }: Ranked<Candidate>, bodies: Map<number, string>, actor: Actor): Hit {
  return {
    kind: item.kind,
    recordId: item.recordId,
    title: mark(inLanguage(item.title, actor.locale), words),
    detail: mark(inLanguage(item.detail, actor.locale), words),
    snippet: snippet(bodies.get(item.id) ?? '', words),
  }
}
