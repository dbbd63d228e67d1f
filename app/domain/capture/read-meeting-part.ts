import type { PlainDate } from '~/domain/time/plain-date'
import {
  companions,
  conjunctions,
  everyone,
  fillers,
  kindIsVerb,
  openingWords,
  particles,
  places,
  readKindWord,
  topicOpeners,
} from './line-words'
import { claimBracket, claimOrganisation, claimOrigin, flush, flushTo } from './name-people'
import { endOfPhrase, isPlaceStart } from './read-phrases'
import { isPersonWithOrganisation, readTopic } from './read-topic'
import { type Token, isCapitalised } from './split-line'
import { type Walk, addChip, isDash, readMoment, textOf } from './walk-state'

/** Reads everything of the line but follow-ups and hash tags, left to right, each token once. */
export function readMeetingPart(line: string, tokens: readonly Token[], today: PlainDate): Walk {
  const walk: Walk = {
    line,
    today,
    tokens,
    at: 0,
    pending: 0,
    kind: null,
    people: [],
    organisations: [],
    date: null,
    time: null,
    place: null,
    topic: null,
    chips: [],
  }
  while (walk.at < tokens.length) {
    const next = claim(walk)
    if (next === null) walk.at += 1
    else walk.at = walk.pending = next
    if (tokens[walk.at - 1]?.trail) flush(walk)
  }
  flush(walk)
  forgetLoneWord(walk)
  return walk
}

/** Where reading goes on after what begins at the current token; null when it may be part of a name. */
function claim(walk: Walk): number | null {
  return (
    claimSentence(walk) ??
    claimMark(walk) ??
    claimMoment(walk) ??
    claimKind(walk) ??
    claimManner(walk) ??
    claimTopic(walk) ??
    claimOrigin(walk) ??
    claimPlace(walk) ??
    claimFiller(walk)
  )
}

/** After "Ana Sørensen:" or "Ana Sørensen." what says nothing else is the topic. */
function claimSentence(walk: Walk): number | null {
  const trail = walk.tokens[walk.at - 1]?.trail
  if (!trail || walk.pending !== walk.at || walk.topic !== null || !hasSomebody(walk)) return null
  const saysElse =
    claimsNothing(walk) ||
    isPersonWithOrganisation(walk, walk.at) ||
    readMoment(walk, walk.at, walk.date !== null)
  return saysElse ? null : readOn(walk, readTopic(walk, walk.at))
}

function claimsNothing(walk: Walk): boolean {
  const token = walk.tokens[walk.at]
  if (!token || token.type === 'mark') return true
  return (
    topicOpeners.has(token.lower) ||
    kindIsVerb(token.lower) ||
    companions.has(token.lower) ||
    openingWords.has(token.lower) ||
    isPlaceStart(walk, walk.at)
  )
}

function hasSomebody(walk: Walk): boolean {
  return walk.people.length > 0 || walk.organisations.length > 0
}

function claimMark(walk: Walk): number | null {
  const token = walk.tokens[walk.at]
  if (token?.type === 'word' && conjunctions.has(token.lower)) return flushTo(walk, walk.at + 1)
  if (token?.type !== 'mark') return null
  if (token.text === '@') return claimOrganisation(walk)
  if (token.text === '(' && walk.pending < walk.at) return claimBracket(walk)
  flush(walk)
  const opensTopic = (isDash(token) || token.text === ':') && hasSomebody(walk) && walk.topic === null
  return opensTopic ? readOn(walk, readTopic(walk, walk.at + 1)) : walk.at + 1
}

function claimMoment(walk: Walk): number | null {
  const moment = readMoment(walk, walk.at, walk.date !== null)
  if (!moment) return null
  flush(walk)
  const isKnown = 'date' in moment ? walk.date !== null || moment.date.impossible : walk.time !== null
  if (isKnown) addChip(walk, 'unparsed', walk.at, moment.next)
  else if ('date' in moment) walk.date = moment.date
  else walk.time = moment.time
  if (!isKnown) addChip(walk, 'date' in moment ? 'date' : 'time', walk.at, moment.next)
  return moment.next
}

function claimKind(walk: Walk): number | null {
  const token = walk.tokens[walk.at]
  const found = token && readKindWord(token.lower, walk.tokens[walk.at + 1]?.lower)
  if (!token || !found) return null
  const isSentence = walk.tokens[walk.at - 1]?.trail !== '' && kindIsVerb(token.lower)
  const isOpening = walk.pending === walk.at && (walk.kind === null || isSentence)
  if (isCapitalised(token.text) && !isOpening) return null
  flush(walk)
  return keepKind(walk, found.meaning, walk.at, walk.at + found.words)
}

function keepKind(walk: Walk, meaning: NonNullable<Walk['kind']>, from: number, to: number): number {
  const wins = walk.kind === null || (meaning.overrides && !walk.kind.overrides)
  if (wins) walk.kind = { ...meaning, lean: walk.kind?.lean ?? meaning.lean }
  if (wins) addChip(walk, 'kind', from, to)
  return to
}

/** "på Teams", "over the phone", "til en reception". */
function claimManner(walk: Walk): number | null {
  const token = walk.tokens[walk.at]
  if (!token || !/^(?:på|i|over|via|on|by|per|pr\.?|through|ved|til|at|in|en|et|a|an)$/.test(token.lower))
    return null
  const article = /^(?:en|et|a|an|the)$/.test(walk.tokens[walk.at + 1]?.lower ?? '') ? 2 : 1
  const word = walk.tokens[walk.at + article]
  const found = word && readKindWord(word.lower, walk.tokens[walk.at + article + 1]?.lower)
  if (!found?.meaning.overrides) return null
  flush(walk)
  return keepKind(walk, found.meaning, walk.at, walk.at + article + found.words)
}

function claimTopic(walk: Walk): number | null {
  const token = walk.tokens[walk.at]
  if (!token || !topicOpeners.has(token.lower) || walk.topic !== null) return null
  const before = walk.tokens[walk.at - 1]
  const expectsName =
    before !== undefined && before.trail === '' && !hasSomebody(walk) && walk.pending === walk.at
  const next = walk.tokens[walk.at + 1]
  if (isCapitalised(token.text) && expectsName && next && isCapitalised(next.text)) return null
  flush(walk)
  return readOn(walk, readTopic(walk, walk.at + 1))
}

function claimPlace(walk: Walk): number | null {
  if (walk.place !== null || !isPlaceStart(walk, walk.at)) return null
  flush(walk)
  const end = endOfPhrase(walk, walk.at + 1, 'place')
  walk.place = textOf(walk.line, walk.tokens.slice(walk.at + 1, end))
  addChip(walk, 'place', walk.at, end)
  return end
}

function claimFiller(walk: Walk): number | null {
  const token = walk.tokens[walk.at]
  if (!token || !(fillers.has(token.lower) || companions.has(token.lower) || everyone.has(token.lower)))
    return null
  const next = walk.tokens[walk.at + 1]
  if (
    particles.has(token.text) &&
    next &&
    /^(?:\p{Lu}|d[eu][rn]?$)/u.test(next.text) &&
    !places.has(token.text)
  )
    return null
  const opensVerb = next !== undefined && readKindWord(next.text, undefined) !== null
  if (isCapitalised(token.text) && !openingWords.has(token.lower) && !opensVerb) return null
  return flushTo(walk, walk.at + 1)
}

/** "Hej": one word alone is nobody. */
function forgetLoneWord(walk: Walk): void {
  const [person, ...more] = walk.people
  if (!person || more.length > 0 || person.organisation || person.name.includes(' ')) return
  if (walk.kind || walk.date || walk.time || walk.place || walk.topic !== null) return
  walk.people = []
  walk.chips = walk.chips.map((chip) => (chip.kind === 'person' ? { ...chip, kind: 'unparsed' } : chip))
}

function readOn(walk: Walk, next: number): number {
  return Math.max(next, walk.at + 1)
}
