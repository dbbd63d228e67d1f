import type { PlainDate } from '~/domain/time/plain-date'
import type { KindWord } from './line-words'
import type { Chip, ChipKind, ParsedPerson } from './parsed-line'
import { type DatePhrase, type TimePhrase, isDayOrHour, readDate, readTime } from './read-moment'
import type { Token } from './split-line'

/** What has been read of the meeting so far, and the words nothing has claimed yet (`pending`, up to `at`). */
export type Walk = {
  line: string
  today: PlainDate
  tokens: readonly Token[]
  at: number
  pending: number
  kind: KindWord | null
  people: ParsedPerson[]
  organisations: string[]
  date: DatePhrase | null
  time: TimePhrase | null
  place: string | null
  topic: string | null
  chips: Chip[]
}

/** The text of some tokens as typed, without what was taken out between them. */
export function textOf(line: string, tokens: readonly Token[]): string {
  let text = ''
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    const gap = next ? line.slice(token.end, next.start) : ''
    const isWhole = gap.slice(token.trail.length).trim() === ''
    text += token.text + (next ? (isWhole ? gap : `${token.trail} `) : '')
  })
  return text.replace(/\s+/g, ' ').trim()
}

export function addChip(walk: Walk, kind: ChipKind, from: number, to: number): void {
  const first = walk.tokens[from]
  const last = walk.tokens[to - 1]
  if (first && last) walk.chips.push({ kind, start: first.start, end: last.end })
}

/** The index of the first token after `offset`, or null when `offset` lies within a token. */
function tokenAfter(walk: Walk, from: number, offset: number): number | null {
  let at = from
  while (at < walk.tokens.length && (walk.tokens[at]?.start ?? Infinity) < offset) at += 1
  const last = walk.tokens[at - 1]
  return last && last.end > offset ? null : at
}

export type Moment = { next: number } & ({ date: DatePhrase } | { time: TimePhrase })

/** Reads a day or an hour at a token; "14.10" is an hour once the day is known. */
export function readMoment(walk: Walk, at: number, isDateKnown: boolean): Moment | null {
  const start = walk.tokens[at]?.start
  if (start === undefined) return null
  const preferDate = isDayOrHour(walk.line, start) && !isDateKnown && !isDateFollowing(walk, at + 1)
  const time = preferDate ? null : readTime(walk.line, start)
  const afterTime = time && tokenAfter(walk, at, time.end)
  if (time && afterTime) return { time, next: afterTime }
  const date = readDate(walk.line, start, walk.today)
  const afterDate = date && tokenAfter(walk, at, date.end)
  return date && afterDate && !isName(walk, at, date) ? { date, next: afterDate } : null
}

function isDateFollowing(walk: Walk, at: number): boolean {
  const start = walk.tokens[at]?.start
  return start !== undefined && readDate(walk.line, start, walk.today) !== null
}

/** "Tor Nielsen", "Li Sun": weekdays' short forms that are names too, when they stand as names do. */
function isName(walk: Walk, at: number, date: DatePhrase): boolean {
  const token = walk.tokens[at]
  if (!date.weak || !token || !/^(?:Tor|Sun|Mon|Man|Fri|Sat)$/.test(token.text)) return false
  const next = walk.tokens[at + 1]
  if (token.trail === '' && next?.type === 'word' && /^\p{Lu}/u.test(next.text)) return true
  return walk.at - walk.pending === 1 && at === walk.at && /^(?:Tor|Sun|Man)$/.test(token.text)
}

export function isMark(token: Token | undefined, text: string): boolean {
  return token?.type === 'mark' && token.text === text
}

export function isDash(token: Token | undefined): boolean {
  return token?.type === 'mark' && /^[–—-]$/.test(token.text)
}
