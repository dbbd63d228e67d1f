import type { Prisma } from '~/generated/sqlite/client'
import { foldedWords } from '../search/fold'
import type { SearchKind } from '../search/search-kind'

/** Most words of a list's search field that narrow it. */
const mostWords = 8

/** The index entry of a record that contains every word typed, in any order, letter forms aside. */
export function containingWords(kind: SearchKind, text: string): Prisma.SearchEntryWhereInput {
  const words = foldedWords(text).slice(0, mostWords)
  return { kind, AND: words.map((word) => ({ folded: { contains: word } })) }
}

/** The index entry of a record that has each of the words whole: the candidates for being of that very name. */
export function namedWords(kind: SearchKind, name: string): Prisma.SearchEntryWhereInput {
  const words = foldedWords(name).slice(0, mostWords)
  return { kind, AND: words.map((word) => ({ folded: { contains: ` ${word} ` } })) }
}
