import { foldedWords } from './fold'
import { splitUnspaced } from './query-words'

/** Enough for a long readout; what follows after so many different words is not found by search. */
const mostWords = 3_000

type Texts = readonly (string | null | undefined)[]

/**
 * What the trigram index reads: every different word of the texts, in order of first use, each with two spaces
 * before and after it, so that the trigrams "  a" and " an" mark a word's start and short queries find it.
 * The words of `names`, what the record is called in any form, stand first; two more spaces part them from the rest.
 * Words of scripts without spaces stand whole and character by character.
 */
export function indexText(names: Texts, rest: Texts = []): string {
  const words = new Set<string>()
  const [called, more] = [take(words, names), take(words, rest)]
  if (words.size === 0) return ''
  return `  ${called.join('  ')}${more.length > 0 && called.length > 0 ? '    ' : ''}${more.join('  ')}  `
}

/** Adds the words of the texts that are not among them yet, and answers those. */
function take(words: Set<string>, texts: Texts): string[] {
  const before = words.size
  for (const text of texts) {
    for (const word of foldedWords(text ?? '')) {
      words.add(word)
      for (const part of splitUnspaced(word)) words.add(part)
    }
    if (words.size >= mostWords) break
  }
  return [...words].slice(before, mostWords)
}

/** The words of an index text, and how many of the first are what the record is called. */
export function wordsOfIndex(folded: string): { words: string[]; names: number } {
  const [called = '', more = ''] = folded.split('    ')
  const names = split(called)
  return { words: [...names, ...split(more)], names: names.length }
}

function split(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Initials of a name, "as" for Ana Sørensen and "ams" with "as" for Ana Maria Sørensen; none for one word. */
export function initials(name: string): string[] {
  const letters = foldedWords(name).map((word) => Array.from(word)[0] ?? '')
  if (letters.length < 2) return []
  return [...new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`])]
}

/** Names with punctuation inside a word, also written without it: "O'Brien" is found by "obrien". */
export function unbroken(names: readonly string[]): string[] {
  return names.filter((name) => /\S['’.&-]\S/u.test(name)).map((name) => name.replace(/['’.&-]/gu, ''))
}

/** Names with ä, also as those read it who do not have it: "Jäger" is found by "jager" as by "jaeger". */
export function withoutUmlaut(names: readonly string[]): string[] {
  return names
    .map((name) => name.normalize('NFC'))
    .filter((name) => /ä/i.test(name))
    .map((name) => name.replace(/ä/gi, 'a'))
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
