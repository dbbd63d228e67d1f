import { foldedWords } from './fold'
import { mark } from './highlight'
import { inLanguage } from './index-words'
import type { Ranked, Rankable } from './rank'

/** What a mistyped query most likely meant: the words of the best hit that answered it, as they are written there. */
export function meantWords(
  typed: readonly string[],
  best: Ranked<Rankable>,
  locale: 'da' | 'en',
): string | null {
  const found = new Map<string, string>()
  for (const text of [best.item.title, best.item.detail]) {
    const { text: shown, ranges } = mark(inLanguage(text, locale), best.words)
    for (const [from, to] of ranges) {
      const word = shown.slice(from, to)
      const key = foldedWords(word).join(' ')
      if (!found.has(key)) found.set(key, word)
    }
  }
  const words = [...found.keys()].flatMap((key) => key.split(' '))
  if (words.length === 0 || words.every((word) => typed.includes(word))) return null
  return [...found.values()].join(' ')
}
