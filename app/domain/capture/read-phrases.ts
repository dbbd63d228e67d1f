import { companions, conjunctions, kindIsVerb, locatedWords, places, topicOpeners } from './line-words'
import { isCapitalised, type Token } from './split-line'
import { isDash, isMark, readMoment, type Walk } from './walk-state'

const mostWords = 14

/** Where an organisation's or a place's name that begins at `at` ends: at a comma, a keyword, a day or an hour. */
export function endOfPhrase(walk: Walk, at: number, what: 'organisation' | 'place'): number {
  let end = at
  while (end < walk.tokens.length && end - at < mostWords) {
    if (end > at && endsPhrase(walk, end, what)) break
    if (walk.tokens[end]?.type !== 'word') break
    end += 1
    if (walk.tokens[end - 1]?.trail) break
  }
  return end
}

function endsPhrase(walk: Walk, at: number, what: 'organisation' | 'place'): boolean {
  const token = walk.tokens[at]
  const before = walk.tokens[at - 1]
  if (!token || token.type !== 'word' || isDash(token)) return true
  if (conjunctions.has(token.lower)) return !before?.text.endsWith('-')
  if (companions.has(token.text) || topicOpeners.has(token.text) || kindIsVerb(token.text)) return true
  if (readMoment(walk, at, walk.date !== null)) return true
  return what === 'organisation' && isPlaceStart(walk, at) && !locatedWords.has(before?.lower ?? '')
}

/** "i Bruxelles", "at Christiansborg". */
export function isPlaceStart(walk: Walk, at: number): boolean {
  const next = walk.tokens[at + 1]
  return places.has(walk.tokens[at]?.lower ?? '') && next?.type === 'word' && isCapitalised(next.text)
}

/** The closing mark's index for what opens at `at`, when it closes soon. */
export function closingMark(tokens: readonly Token[], at: number, closing: readonly string[]): number | null {
  for (let end = at + 1; end < tokens.length && end - at <= mostWords + 2; end += 1)
    if (closing.some((mark) => isMark(tokens[end], mark))) return end
  return null
}
