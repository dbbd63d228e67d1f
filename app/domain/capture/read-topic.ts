import { companions, kindIsVerb, particles } from './line-words'
import { nameWord } from './read-names'
import { isCapitalised } from './split-line'
import { type Moment, addChip, isDash, isMark, readMoment, textOf, type Walk } from './walk-state'

const mostNameWords = 5
const mostMomentTokens = 12
const needHour = /^(?:man|mon|søn|sun|sat|fri)\.?$/i

/**
 * Reads the topic that begins at `from`: to the end of the line, but for a day and hour at its end and, where nobody has
 * been named yet, for the people after it. Answers where reading goes on.
 */
export function readTopic(walk: Walk, from: number): number {
  const boundary = findBoundary(walk, from)
  const end = startOfTrailingMoments(walk, from, boundary)
  let [first, last] = [from, end]
  while (first < last && isTrimmable(walk, first)) first += 1
  while (last > first && isTrimmable(walk, last - 1)) last -= 1
  if (first === last) return from
  walk.topic = textOf(walk.line, walk.tokens.slice(first, last))
  addChip(walk, 'topic', first, last)
  return end
}

function isTrimmable(walk: Walk, at: number): boolean {
  const token = walk.tokens[at]
  return token?.type === 'mark' && !/^["“”„«»()]$/.test(token.text)
}

function findBoundary(walk: Walk, from: number): number {
  for (let at = from + 1; at < walk.tokens.length; at += 1) {
    if (walk.people.length === 0 && walk.organisations.length === 0 && isPeopleAfter(walk, at)) return at
    if (isMark(walk.tokens[at], ',') && isPersonWithOrganisation(walk, at + 1)) return at
  }
  return walk.tokens.length
}

function isPeopleAfter(walk: Walk, at: number): boolean {
  const token = walk.tokens[at]
  if (!token) return false
  if (walk.tokens[at - 1]?.trail.startsWith(':')) return true
  if (!walk.kind && kindIsVerb(token.text)) return true
  if (companions.has(token.text))
    return isPersonWithOrganisation(walk, at + 1) || countNameWords(walk, at + 1) >= 2
  if (token.lower !== 'til' && token.lower !== 'to') return false
  const isAddressed = walk.kind?.kind === 'CALL' || walk.kind?.kind === 'CORRESPONDENCE'
  return isPersonWithOrganisation(walk, at + 1) || (isAddressed && isNameToTheEnd(walk, at + 1))
}

function isNameToTheEnd(walk: Walk, at: number): boolean {
  const words = countNameWords(walk, at)
  const next = at + words
  if (words < 2 || words > 3) return false
  return (
    next >= walk.tokens.length || walk.tokens[next]?.type === 'mark' || readMoment(walk, next, false) !== null
  )
}

/** "Kim Ny @SAP". */
export function isPersonWithOrganisation(walk: Walk, at: number): boolean {
  const words = countNameWords(walk, at)
  return words > 0 && isMark(walk.tokens[at + words], '@')
}

function countNameWords(walk: Walk, at: number): number {
  let count = 0
  while (count < mostNameWords) {
    const word = walk.tokens[at + count]
    if (!word || word.type !== 'word' || !nameWord.test(word.text)) break
    if (!isCapitalised(word.text) && !particles.has(word.lower)) break
    count += 1
    if (word.trail) break
  }
  return count
}

function startOfTrailingMoments(walk: Walk, from: number, end: number): number {
  for (let at = Math.max(from + 1, end - mostMomentTokens); at < end; at += 1)
    if (areOnlyMoments(walk, at, end)) return at
  return end
}

function areOnlyMoments(walk: Walk, from: number, end: number): boolean {
  const read: Moment[] = []
  let at = from
  while (at < end) {
    const moment = readMoment(walk, at, walk.date !== null || read.some((one) => 'date' in one))
    if (moment) read.push(moment)
    else if (read.length === 0 || !isSeparator(walk, at)) return false
    at = moment ? moment.next : at + 1
  }
  const dates = read.filter((one) => 'date' in one)
  const hours = read.length - dates.length
  if (at !== end || read.length === 0 || dates.length > (walk.date ? 0 : 1) || hours > (walk.time ? 0 : 1))
    return false
  return hours > 0 || dates.every((one) => !needHour.test(one.date.text))
}

function isSeparator(walk: Walk, at: number): boolean {
  return isMark(walk.tokens[at], ',') || isDash(walk.tokens[at])
}
