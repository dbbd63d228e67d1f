import { honorifics, neverInNames, notInNames, particles } from './line-words'
import { type Token, isCapitalised } from './split-line'

export type Run = { from: number; to: number }
export type NameRun = Run & { isName: boolean }

export const nameWord = /^(?=\p{L})(?:\p{L}\.-?)*[\p{L}\p{M}'’\-·]*\.?$/u
const mostWords = 6

/**
 * Splits a run of words that nothing else claimed into names and leftovers. A name is one to six words with capitals
 * (particles such as "von" aside) or, when `lowerCase` lets it be, two to four without. When in doubt it is a leftover:
 * a person who is not there is worse than a word to look at.
 */
export function splitNames(tokens: readonly Token[], run: Run, lowerCase: 'no' | 'yes' | 'one'): NameRun[] {
  const words = tokens.slice(run.from, run.to)
  if (words.length === 0) return []
  if (words.every(isPlainLower)) return [{ ...run, isName: isLowerName(words, lowerCase) }]
  if (words.some((word) => neverInNames.has(word.lower))) return [{ ...run, isName: false }]
  return cutAtLowerWords(tokens, run)
}

function isNeverName(word: Token): boolean {
  return neverInNames.has(word.lower) || notInNames.has(word.lower)
}

function isPlainLower(word: Token): boolean {
  return !beginsAsName(word)
}

function isLowerName(words: readonly Token[], lowerCase: 'no' | 'yes' | 'one'): boolean {
  const least = lowerCase === 'one' ? 1 : 2
  if (lowerCase === 'no' || words.length < least || words.length > 4) return false
  return words.every((word) => nameWord.test(word.text) && !isNeverName(word))
}

function cutAtLowerWords(tokens: readonly Token[], run: Run): NameRun[] {
  const runs: NameRun[] = []
  let at = run.from
  while (at < run.to) {
    const start = at
    const isName = startsName(tokens, at, run.to)
    while (
      at < run.to &&
      (isName ? continuesName(tokens, start, at, run.to) : !startsName(tokens, at, run.to))
    )
      at += 1
    if (at === start) at += 1
    runs.push(
      ...(isName ? trimName(tokens, { from: start, to: at }) : [{ from: start, to: at, isName: false }]),
    )
  }
  return runs
}

function startsName(tokens: readonly Token[], at: number, end: number): boolean {
  const word = tokens[at]
  if (!word || !nameWord.test(word.text)) return false
  if (beginsAsName(word)) return true
  const next = at + 1
  return (isParticle(word) || honorifics.has(word.lower)) && next < end && startsName(tokens, next, end)
}

function continuesName(tokens: readonly Token[], start: number, at: number, end: number): boolean {
  const word = tokens[at]
  if (!word || !nameWord.test(word.text)) return false
  if (at - start >= 2 && isAcronym(word)) return false
  if (beginsAsName(word) || at === start) return true
  return isParticle(word) && startsName(tokens, at, end)
}

/** A capital first, or after a joined particle: "al-Rashid", "d'Artagnan". */
function beginsAsName(word: Token): boolean {
  return isCapitalised(word.text) || /^(?:al|el|d|l|bin|ibn|abu)[-’'](?=\p{Lu})/u.test(word.text)
}

/** "Ana Sørensen AI": a short word in capitals after a whole name belongs to something else. */
function isAcronym(word: Token): boolean {
  return word.text.length <= 3 && word.text.length >= 2 && /^\p{Lu}+$/u.test(word.text)
}

function isParticle(word: Token): boolean {
  return particles.has(word.lower)
}

function trimName(tokens: readonly Token[], run: Run): NameRun[] {
  let from = run.from
  while (from < run.to - 1 && honorifics.has(tokens[from]?.lower ?? '')) from += 1
  const isTitleOnly = honorifics.has(tokens[from]?.lower ?? '') && run.to - from === 1
  return [{ from, to: run.to, isName: !isTitleOnly && run.to - from <= mostWords }]
}
