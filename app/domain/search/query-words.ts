import { foldedWords } from './fold'

/** Longest query that is read; the rest is ignored. */
const longestQuery = 200
const mostWords = 8
const longestWord = 40

/** Scripts written without spaces: a search for any of the characters must find the name. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The query as it is shown again: one line, without control and invisible characters, at most 200 characters. */
export function cleanQuery(text: string): string {
  const cleaned = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  return Array.from(cleaned).slice(0, longestQuery).join('').trim()
}

/** The folded words to look for, without repeats. CJK words are taken character by character. */
export function queryWords(text: string): string[] {
  const words = foldedWords(cleanQuery(text)).flatMap(splitUnspaced)
  return [...new Set(words.map((word) => Array.from(word).slice(0, longestWord).join('')))].slice(
    0,
    mostWords,
  )
}

/** The words of scripts without spaces as they were typed, before they are taken apart. */
export function queryRuns(text: string): string[] {
  return foldedWords(cleanQuery(text))
    .filter(isUnspaced)
    .map((run) => Array.from(run).slice(0, longestWord).join(''))
    .slice(0, mostWords)
}

/** A word of a script without spaces as its characters; any other word as it is. */
export function splitUnspaced(word: string): string[] {
  return WITHOUT_SPACES.test(word) ? Array.from(word) : [word]
}

/** Whether the character belongs to a script without spaces. */
export function isUnspaced(character: string): boolean {
  return WITHOUT_SPACES.test(character)
}
