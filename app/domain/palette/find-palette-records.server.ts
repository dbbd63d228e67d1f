import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { findRecents } from '../recents/find-recents.server'
import { recordPage, type RecentKind } from '../recents/recent-kind'
import { foldedWords } from '../search/fold'
import { mark, type Marked } from '../search/highlight'
import { indexText } from '../search/index-words'
import { queryWords, splitUnspaced } from '../search/query-words'
import { rank } from '../search/rank'
import { search, type Hit } from '../search/search.server'

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

const mostSeries = 8

/**
 * Records that answer what is typed, among those the actor may see, by kind and the best first within it; with nothing typed,
 * those the actor looked at last. Series, which no search finds, are offered too: `seriesFirst` asks for all of them when
 * nothing is typed, because the next edition of one is to be made.
 */
export async function findPaletteRecords(
  actor: Actor,
  { q, seriesFirst }: { q: string; seriesFirst: boolean },
): Promise<PaletteRecord[]> {
  const words = queryWords(q)
  if (words.length === 0) return seriesFirst ? findSeries(actor, []) : lookedAtLast(actor)
  const [{ groups }, series] = await Promise.all([search(actor, { q }), findSeries(actor, words)])
  const hits = groups.flatMap((group) => group.hits)
  const numbers = await measureNumbers(hits)
  const records = hits.map((hit) => asRecord(hit, words, numbers.get(hit.recordId) ?? hit.recordId))
  return seriesFirst ? [...series, ...records] : [...records, ...series]
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

function asRecord({ kind, recordId, title, detail }: Hit, words: string[], key: string): PaletteRecord {
  return { kind, id: recordId, title, detail, to: recordPage(kind, key), named: isNamed(title.text, words) }
}

function isNamed(title: string, words: string[]): boolean {
  const own = foldedWords(title).flatMap((word) => [word, ...splitUnspaced(word)])
  return words.every((word) => own.some((one) => one.startsWith(word)))
}

/** The pages of measures go by number. */
async function measureNumbers(hits: Hit[]): Promise<Map<string, string>> {
  const ids = hits.filter(({ kind }) => kind === 'measure').map(({ recordId }) => recordId)
  if (ids.length === 0) return new Map()
  const measures = await db.measure.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true },
  })
  return new Map(measures.map(({ id, number }) => [id, String(number)]))
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
