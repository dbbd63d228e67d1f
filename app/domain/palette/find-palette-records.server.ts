import { db } from '~/db.server'
import type { Actor, Locale } from '../access/actor'
import { findRecents } from '../recents/find-recents.server'
import type { RecentKind } from '../recents/recent-kind'
import { type Candidate, narrowedCandidates } from '../search/candidates.server'
import { foldedWords } from '../search/fold'
import { mark, type Marked } from '../search/highlight'
import { hitAddress } from '../search/hit-address'
import { indexText, inLanguage } from '../search/index-words'
import { cleanQuery, queryWords, splitUnspaced } from '../search/query-words'
import { type Ranked, rank } from '../search/rank'
import { rankedHits } from '../search/ranked-hits.server'
import { resolveScopes, type ScopedQuery } from '../search/scopes/resolve-scopes.server'
import { searchKinds } from '../search/search-kind'

export type PaletteKind = RecentKind | 'series'

/** A record the palette offers: what it is called, what tells it from others, and its page. */
export type PaletteRecord = {
  kind: PaletteKind
  id: string
  title: Marked
  detail: Marked
  to: string
  /** Its title itself answers every word: it is meant, not only related. */
  named: boolean
}

const mostOfKind = 5
const mostSeries = 8

/**
 * Records that answer what is typed, among those the actor may see, by kind and the best first within it; with nothing typed,
 * those the actor looked at last. Series, which no search finds, are offered too: `seriesFirst` asks for all of them when
 * nothing is typed, because the next edition of one is to be made.
 */
export async function findPaletteRecords(
  actor: Actor,
  { q, seriesFirst, now }: { q: string; seriesFirst: boolean; now: Date },
): Promise<PaletteRecord[]> {
  const words = queryWords(q)
  if (words.length === 0) return seriesFirst ? findSeries(actor, []) : lookedAtLast(actor)
  const scoped = await resolveScopes(actor, cleanQuery(q), now)
  const [hits, series] = await Promise.all([findHits(actor, scoped), findSeries(actor, words)])
  const named = queryWords(scoped.text)
  const records = searchKinds.flatMap((kind) =>
    hits
      .filter(({ item }) => item.kind === kind)
      .slice(0, mostOfKind)
      .map((hit) => asRecord(hit, named, actor.locale)),
  )
  return seriesFirst ? [...series, ...records] : [...records, ...series]
}

/** Hits of the words; where scopes stand alone, such as "country:ee", what they leave. */
async function findHits(actor: Actor, { text, within, chips }: ScopedQuery): Promise<Ranked<Candidate>[]> {
  if (queryWords(text).length > 0 || chips.length === 0) return (await rankedHits(actor, text, within)).hits
  const candidates = await narrowedCandidates(actor, within)
  return candidates.map((item) => ({ item, score: 0, words: new Set<string>() }))
}

async function lookedAtLast(actor: Actor): Promise<PaletteRecord[]> {
  const recents = await findRecents(actor)
  return recents.map((recent) => ({
    ...recent,
    title: { text: recent.title, ranges: [] },
    detail: { text: recent.detail, ranges: [] },
    named: false,
  }))
}

function asRecord({ item, words: found }: Ranked<Candidate>, words: string[], locale: Locale): PaletteRecord {
  const title = inLanguage(item.title, locale)
  return {
    kind: item.kind,
    id: item.recordId,
    title: mark(title, found),
    detail: mark(inLanguage(item.detail, locale), found),
    to: hitAddress(item.kind, item.recordId, title),
    named: isNamed(title, words),
  }
}

function isNamed(title: string, words: string[]): boolean {
  const own = foldedWords(title).flatMap((word) => [word, ...splitUnspaced(word)])
  return words.length > 0 && words.every((word) => own.some((one) => one.startsWith(word)))
}

/** Series are few: they are ranked whole. */
async function findSeries(actor: Actor, words: string[]): Promise<PaletteRecord[]> {
  const stored = await db.series.findMany({
    where: { archivedAt: null },
    select: { id: true, nameDa: true, nameEn: true },
    orderBy: actor.locale === 'da' ? { nameDa: 'asc' } : { nameEn: 'asc' },
  })
  const choices = stored.map(({ id, nameDa, nameEn }) => ({
    id,
    title: actor.locale === 'da' ? nameDa : nameEn,
    detail: '',
    folded: indexText([nameDa, nameEn]),
  }))
  const ranked =
    words.length === 0
      ? choices.map((item) => ({ item, words: new Set<string>() }))
      : rank(words, choices).map(({ item, words: found }) => ({ item, words: found }))
  return ranked.slice(0, mostSeries).map(({ item: { id, title }, words: found }) => ({
    kind: 'series',
    id,
    title: mark(title, found),
    detail: { text: '', ranges: [] },
    to: `/series/${id}`,
    named: isNamed(title, words),
  }))
}
