import { fold } from '../fold'

/** What a search can be narrowed by, in the order the help names them. */
const scopeNames = [
  'organisation',
  'kind',
  'country',
  'measure',
  'since',
  'before',
  'year',
  'topic',
  'office',
  'person',
  'group',
] as const

export type ScopeName = (typeof scopeNames)[number]

/** The words for each, Danish and English alike in either language; the first two are written into addresses. */
const words: Record<ScopeName, readonly [da: string, en: string, ...others: string[]]> = {
  organisation: ['org', 'org', 'organisation', 'organization'],
  kind: ['slags', 'kind', 'type', 'art'],
  country: ['land', 'country'],
  measure: ['tiltag', 'measure'],
  since: ['siden', 'since'],
  before: ['før', 'before', 'inden'],
  year: ['år', 'year'],
  topic: ['emne', 'topic'],
  office: ['kontor', 'office', 'repræsentation'],
  person: ['person', 'person'],
  group: ['gruppe', 'group', 'alliance'],
}

const byWord = new Map(scopeNames.flatMap((name) => words[name].map((word) => [fold(word), name] as const)))

/** `raw` is what was typed, such as `org:"sap se"`. */
export type TypedScope = { raw: string; name: ScopeName; value: string }
/** A word before a colon that is no scope word, or a scope word without a value. */
export type UnreadScope = { word: string; value: string }

export type ReadQuery = {
  /** What is left to look for. */
  text: string
  scopes: TypedScope[]
  unread: UnreadScope[]
  /** There were more scope words than are read; these were left out. */
  tooMany: boolean
}

/** More narrow nothing any further. */
const mostScopes = 8
const SCOPE = /(?<![^\s])(\p{L}+):(?:"([^"]*)"?|(\S*))/gu

/**
 * Takes the scope words out of a query: `org:sap`, `land:"Sydkorea"`. An unknown word stays in the text; so does a
 * scope word without a value.
 */
export function readScopes(q: string): ReadQuery {
  const scopes: TypedScope[] = []
  const unread: UnreadScope[] = []
  const seen = new Set<string>()
  let tooMany = false
  const text = q.replace(SCOPE, (raw: string, word: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim()
    const name = byWord.get(fold(word))
    if (!name || fold(value) === '') {
      if (name ? fold(value) === '' : fold(value) !== '' && !value.startsWith('//'))
        unread.push({ word, value })
      return raw
    }
    const key = `${name}:${fold(value)}`
    if (!seen.has(key) && scopes.length >= mostScopes) tooMany = true
    else if (!seen.has(key)) scopes.push({ raw, name, value })
    seen.add(key)
    return ' '
  })
  return { text: text.replace(/\s+/g, ' ').trim(), scopes, unread: unread.slice(0, mostScopes), tooMany }
}

/** A scope as it is written in the reader's language. */
export function writeScope(name: ScopeName, value: string, locale: 'da' | 'en'): string {
  const word = words[name][locale === 'da' ? 0 : 1]
  return `${word}:${/\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`
}
