import type { PlainDate } from '~/domain/time/plain-date'
import { parseTypedDate } from '~/domain/time/typed-date'
import { duePrefixes, followUpMarkers, kindIsVerb, selfWords } from './line-words'
import type { ParsedFollowUp } from './parsed-line'
import { nameWord } from './read-names'
import { type DatePhrase, readDate } from './read-moment'
import { type Token, isCapitalised } from './split-line'
import { isMark, textOf } from './walk-state'

const mostHeadWords = 9

type Head = { due?: DatePhrase; owner?: string; next: number }

/** Where the meeting's own words are, and where each follow-up's are: `mark` is its "!". */
export type Parts = { meeting: Token[]; followUps: { mark: Token; tokens: Token[] }[] }

/** Sets each "!opfølgning …" apart; it lasts until the next, or until a sentence that begins with a verb. */
export function splitFollowUps(tokens: readonly Token[]): Parts {
  const parts: Parts = { meeting: [], followUps: [] }
  let current: Token[] = parts.meeting
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const words = markerLength(tokens, at)
    if (words > 0) {
      current = []
      parts.followUps.push({ mark: token, tokens: current })
      at += words
    } else if (current !== parts.meeting && resumes(tokens, at)) {
      current = parts.meeting
      current.push(token)
    } else current.push(token)
  }
  return parts
}

function markerLength(tokens: readonly Token[], at: number): number {
  const [mark, word, more] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!isMark(mark, '!') || !word || word.start !== mark?.end || !followUpMarkers.has(word.lower)) return 0
  return word.lower === 'follow' && more?.lower === 'up' ? 2 : 1
}

function resumes(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isNewSentence = before !== undefined && (before.trail.startsWith('.') || isMark(before, ';'))
  return isNewSentence && token !== undefined && kindIsVerb(token.lower)
}

/** Reads "[day] [Name:] text"; a day may also stand at the end. Null when nothing is promised. */
export function readFollowUp(line: string, typed: readonly Token[], today: PlainDate): ParsedFollowUp | null {
  const tokens = typed.filter((token, index) => index > 0 || token.type !== 'mark')
  const head = readHead(line, tokens, today) ?? readLeadingDay(line, tokens, today)
  const tail = head.due ? null : readTrailingDay(line, tokens, head.next, today)
  const text = textOf(line, tokens.slice(head.next, tail?.from)).replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, '')
  const due = head.due ?? tail?.due
  const date = due && parseTypedDate(due.text, { today, lean: 'future' })
  if (text === '') return null
  return {
    ...(date && 'date' in date ? { due: date.date } : {}),
    ...(head.owner ? { owner: head.owner } : {}),
    text,
  }
}

/** What stands before a colon, when it is a day, a name or both and nothing else. */
function readHead(line: string, tokens: readonly Token[], today: PlainDate): Head | null {
  const colon = tokens
    .slice(0, mostHeadWords)
    .findIndex((token) => token.trail.startsWith(':') || isMark(token, ':'))
  if (colon < 0) return null
  const end = isMark(tokens[colon], ':') ? colon : colon + 1
  const head: Head = { next: colon + 1 }
  const name: Token[] = []
  for (let at = 0; at < end;) {
    const day = head.due ? null : readDayAt(line, tokens, at, today)
    const token = tokens[at]
    if (day) head.due = day.due
    else if (token?.type === 'word') name.push(token)
    else if (!isMark(token, ',') && !isMark(token, '@')) return null
    at = day ? day.next : at + 1
  }
  const owner = name.filter((word) => !duePrefixes.has(word.lower))
  if (owner.length === 0) return head.due ? head : null
  if (owner.every((word) => selfWords.has(word.lower))) return head
  return isOwner(owner, head.due !== undefined) ? { ...head, owner: textOf(line, owner) } : null
}

function isOwner(words: readonly Token[], hasDay: boolean): boolean {
  if (words.length > 4 || !words.every((word) => nameWord.test(word.text))) return false
  return isCapitalised(words[0]?.text ?? '')
    ? words.every((word) => isCapitalised(word.text) || word.text.length <= 3)
    : hasDay && words.length === 1
}

function readLeadingDay(line: string, tokens: readonly Token[], today: PlainDate): Head {
  const day = readDayAt(line, tokens, 0, today)
  return day ? { due: day.due, next: day.next } : { next: 0 }
}

/** A day that is not past, at the very end. */
function readTrailingDay(
  line: string,
  tokens: readonly Token[],
  from: number,
  today: PlainDate,
): { from: number; due: DatePhrase } | null {
  for (let at = Math.max(from + 1, tokens.length - 6); at < tokens.length; at += 1) {
    const day = readDayAt(line, tokens, at, today)
    if (!day || day.next !== tokens.length) continue
    const date = parseTypedDate(day.due.text, { today, lean: 'future' })
    if ('date' in date && date.date >= today) return { from: at, due: day.due }
  }
  return null
}

function readDayAt(
  line: string,
  tokens: readonly Token[],
  at: number,
  today: PlainDate,
): { due: DatePhrase; next: number } | null {
  const first = tokens[at]
  if (!first) return null
  const due = readDate(line, first.start, today)
  if (due && !due.impossible) {
    let next = at
    while (next < tokens.length && (tokens[next]?.start ?? Infinity) < due.end) next += 1
    return (tokens[next - 1]?.end ?? Infinity) <= due.end ? { due, next } : null
  }
  return duePrefixes.has(first.lower) ? readDayAt(line, tokens, at + 1, today) : null
}
