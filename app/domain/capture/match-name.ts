import { foldedWords } from '~/domain/search/fold'

/** How well a typed name fits a known one: the same words; the same first and last with others between; or one of several. */
export type NameFit = 'same' | 'near' | 'part'

/** The better of two fits first. */
export const fitOrder: readonly NameFit[] = ['same', 'near', 'part']

/** How `typed` fits the best of the names somebody is known by, letter forms and word order aside; null when it doesn't. */
export function fitOfName(typed: string, known: readonly string[]): NameFit | null {
  const words = foldedWords(typed)
  const fits = known.map((name) => fitOf(words, foldedWords(name)))
  return fitOrder.find((fit) => fits.includes(fit)) ?? null
}

function fitOf(typed: string[], known: string[]): NameFit | null {
  if (typed.length === 0 || known.length === 0) return null
  if (keyOf(typed) === keyOf(known)) return 'same'
  const [fewer, more] = typed.length < known.length ? [typed, known] : [known, typed]
  if (!fewer.every((word) => more.includes(word))) return null
  if (fewer.length >= 2) return 'near'
  return typed.length === 1 ? 'part' : null
}

function keyOf(words: string[]): string {
  return [...words].sort().join(' ')
}
