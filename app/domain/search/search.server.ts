import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleSearchEntries } from '../access/visible-to.server'
import { type Candidate, mostPerKind, narrowedCandidates } from './candidates.server'
import { type Facet, facetsOf } from './facets.server'
import { type Marked, mark, snippet } from './highlight'
import { hitAddress } from './hit-address'
import { inLanguage } from './index-words'
import { meantWords } from './meant'
import { cleanQuery, queryWords } from './query-words'
import type { Ranked } from './rank'
import { type RankedHits, rankedHits } from './ranked-hits.server'
import {
  type ScopeChip,
  type ScopeHint,
  type ScopedQuery,
  resolveScopes,
} from './scopes/resolve-scopes.server'
import { type SearchKind, searchKinds } from './search-kind'

export type Hit = {
  kind: SearchKind
  recordId: string
  to: string
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
  chips: ScopeChip[]
  hints: ScopeHint[]
  /** What a mistyped query probably meant, with its scopes. */
  meant: string | null
  /** Kinds that have hits; each shows its first, or one page of them when only that kind was asked for. */
  groups: Group[]
  facets: Facet[]
  total: number
  page: number
  pages: number
}

const perGroup = 5
export const hitsPerPage = 20

type Asked = { q: string; kind?: SearchKind | undefined; page?: number; now?: Date }

/**
 * Finds the records that answer every word of `q` within its scopes, among what the actor may see. With one kind asked
 * for, its hits are paged; otherwise each kind shows its first five. Facets count what was found.
 */
export async function search(
  actor: Actor,
  { kind, page = 1, now = new Date(), ...asked }: Asked,
): Promise<SearchResult> {
  const q = cleanQuery(asked.q)
  const scoped = await resolveScopes(actor, q, now)
  const { hits, full, mistyped } = await found(actor, scoped)
  const counted = kind ? hits.filter(({ item }) => item.kind === kind) : hits
  const pages = kind ? Math.max(1, Math.ceil(counted.length / hitsPerPage)) : 1
  const shownPage = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const groups = groupByKind(hits, full).map((group) => ({
    ...group,
    hits: shownOf(group, kind, shownPage),
  }))
  const bodies = await bodiesOf(
    actor,
    groups.flatMap((group) => group.hits),
  )
  return {
    q,
    asked: queryWords(scoped.text).length > 0 || scoped.chips.length > 0,
    chips: scoped.chips,
    hints: scoped.hints,
    meant: mistyped ? meant(actor, scoped, hits) : null,
    groups: groups.map((group) => ({ ...group, hits: group.hits.map((hit) => present(hit, bodies, actor)) })),
    facets: await facetsOf(
      actor,
      counted.map(({ item }) => item),
      now,
    ),
    total: hits.length,
    page: shownPage,
    pages,
  }
}

/** Hits of the words; where scopes stand alone, what they leave. */
async function found(actor: Actor, { text, within, chips }: ScopedQuery): Promise<RankedHits> {
  if (queryWords(text).length > 0 || chips.length === 0) return rankedHits(actor, text, within)
  const candidates = await narrowedCandidates(actor, within)
  const full = searchKinds.filter((kind) => candidates.filter((c) => c.kind === kind).length >= mostPerKind)
  const hits = candidates.map((item) => ({ item, score: 0, words: new Set<string>() }))
  return { hits, full: new Set(full), mistyped: false }
}

function meant(actor: Actor, { text, chips }: ScopedQuery, [best]: Ranked<Candidate>[]): string | null {
  const words = best && meantWords(queryWords(text), best, actor.locale)
  return words ? [words, ...chips.map(({ raw }) => raw)].join(' ') : null
}

type RankedGroup = Omit<Group, 'hits'> & { hits: Ranked<Candidate>[] }

function groupByKind(hits: Ranked<Candidate>[], full: ReadonlySet<SearchKind>): RankedGroup[] {
  return searchKinds
    .map((kind) => {
      const ofKind = hits.filter(({ item }) => item.kind === kind)
      return { kind, count: ofKind.length, more: full.has(kind), hits: ofKind }
    })
    .filter((group) => group.count > 0)
}

function shownOf(
  { kind, hits }: RankedGroup,
  only: SearchKind | undefined,
  page: number,
): Ranked<Candidate>[] {
  if (!only) return hits.slice(0, perGroup)
  return kind === only ? hits.slice((page - 1) * hitsPerPage, page * hitsPerPage) : []
}

async function bodiesOf(actor: Actor, hits: Ranked<Candidate>[]): Promise<Map<number, string>> {
  const ids = hits.filter(({ words }) => words.size > 0).map(({ item }) => item.id)
  if (ids.length === 0) return new Map()
  const entries = await db.searchEntry.findMany({
    where: { AND: [visibleSearchEntries(actor), { id: { in: ids } }] },
    select: { id: true, body: true },
  })
  return new Map(entries.map((entry) => [entry.id, entry.body]))
}

function present({ item, words }: Ranked<Candidate>, bodies: Map<number, string>, actor: Actor): Hit {
  const title = inLanguage(item.title, actor.locale)
  return {
    kind: item.kind,
    recordId: item.recordId,
    to: hitAddress(item.kind, item.recordId, title),
    title: mark(title, words),
    detail: mark(inLanguage(item.detail, actor.locale), words),
    snippet: snippet(bodies.get(item.id) ?? '', words),
  }
}
