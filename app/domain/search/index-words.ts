import { foldedWords } from './fold'
import { splitUnspaced } from './query-words'

/** Enough for a long readout; what follows after so many different words is not found by search. */
const mostWords = 3_000

/**
 * What the trigram index reads: every different word of the texts, in order of first use, each with two spaces
 * before and after it, so that the trigrams "  a" and " an" mark a word's start and short queries find it.
 * Words of scripts without spaces stand whole and character by character.
 */
export function indexText(texts: readonly (string | null | undefined)[]): string {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of foldedWords(text ?? '')) {
      words.add(word)
      for (const part of splitUnspaced(word)) words.add(part)
    }
    if (words.size >= mostWords) break
  }
  return words.size === 0 ? '' : `  ${[...words].slice(0, mostWords).join('  ')}  `
}

/** The words of an index text, most telling first. */
export function wordsOfIndex(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '')
}

/** Initials of a name, "as" for Ana Sørensen and "ams" with "as" for Ana Maria Sørensen; none for one word. */
export function initials(name: string): string[] {
  const letters = foldedWords(name).map((word) => Array.from(word)[0] ?? '')
  if (letters.length < 2) return []
  return [...new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`])]
}

/** A text kept once per language in one column: Danish, and English after a line break where it differs. */
export function bothLanguages(danish: string, english: string): string {
  const [da, en] = [oneLine(danish), oneLine(english)]
  return da === en ? da : `${da}\n${en}`
}

/** The reader's half of a text kept by `bothLanguages`. */
export function inLanguage(text: string, locale: 'da' | 'en'): string {
  const [danish = '', english] = text.split('\n')
  return locale === 'en' ? (english ?? danish) : danish
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
