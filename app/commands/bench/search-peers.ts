import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { db } from '~/db.server'

/** Finds the ids of the five best persons for a query. */
export type Finder = (q: string) => string[]

/** A record as a list in memory would hold it: what it is called, and the line under that. */
export type SearchRow = { id: string; kind: string; title: string; detail: string }

const found = 5
const fields = ['title', 'detail']

/** Everything that ours looks through and everybody may see; readouts left out, which makes it easier for the peers. */
export function readSearchRows(): Promise<SearchRow[]> {
  // reads as the system: a bench's own database, and OPEN records alone
  return db.$queryRaw`
    SELECT "recordId" AS "id", "kind", "title", "detail" FROM "SearchEntry"
    WHERE NOT "limited" AND NOT "archived"`
}

/** fuse.js over every row: its own folding, any place in the text, words in any order. */
export function fuseOver(rows: readonly SearchRow[]): Finder {
  const fuse = new Fuse(rows, {
    keys: fields,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.4,
    useTokenSearch: true,
    tokenMatch: 'all',
  })
  return (q) => bestPersons(fuse.search(q).map(({ item }) => item))
}

/** minisearch's index of every row in memory: beginnings of words, and words up to a fifth of whose letters are wrong. */
export function minisearchOver(rows: readonly SearchRow[]): Finder {
  const index = new MiniSearch<SearchRow>({
    fields,
    storeFields: ['kind'],
    processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { fuzzy: 0.2, prefix: true, combineWith: 'AND' },
  })
  index.addAll(rows)
  return (q) => bestPersons(index.search(q).map(({ id, kind }) => ({ id: String(id), kind: String(kind) })))
}

function bestPersons(hits: readonly { id: string; kind: string }[]): string[] {
  return hits
    .filter(({ kind }) => kind === 'person')
    .slice(0, found)
    .map(({ id }) => id)
}
