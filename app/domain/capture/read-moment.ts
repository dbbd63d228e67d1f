import type { PlainDate } from '~/domain/time/plain-date'
import { parseTypedDate } from '~/domain/time/typed-date'
import { parseTypedTime } from '~/domain/time/typed-time'

/** A day as typed. `text` is a form that `parseTypedDate` reads; `impossible` is such as 31/2. */
export type DatePhrase = { end: number; text: string; lean?: 'future'; impossible?: true; weak?: true }
export type TimePhrase = { end: number; start: string; until?: string }

const weekday =
  'mandag|man|tirsdag|tirs|tir|onsdag|ons|torsdag|tors|tor|fredag|fre|l(?:ø|oe)rdag|lør|s(?:ø|oe)ndag|søn|' +
  'monday|mon|tuesday|tues|tue|wednesday|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun'
const month =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|' +
  'july|october|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec'
const slashed = String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?`
const numeric = String.raw`\d{4}-\d{2}-\d{2}|${slashed}|\d{1,2}-\d{1,2}(?:-(?:\d{4}|\d{2}))?|\d{1,2}\.\d{1,2}`
const named = String.raw`\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?(?:${month})\b\.?(?:,? \d{4})?|(?:${month})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?(?! (?:${month})\b)`
const unit = 'dage?|days?|uger?|weeks?|måned(?:er)?|months?'
const amount = 'en|et|a|an|one|to|two|tre|three|fire|four|fem|five|seks|six|\\d{1,3}'
const edge = String.raw`(?![\p{L}\p{N}]|[:/.-]\d)`

const sticky = (source: string): RegExp => new RegExp(`(?:${source})${edge}`, 'iuy')
const relative = sticky(
  'i ?dag|i ?går|i ?gaar|i ?forgårs|forgårs|i ?morgen|i ?overmorgen|today|yesterday|tomorrow|(?:the )?day before yesterday|' +
    'i morges|i formiddags|i formiddag|i eftermiddags|i eftermiddag|i aften|i aftes|this morning|this afternoon|tonight|last night',
)
const weekdayPhrase = sticky(
  `(?:(på|on|i|næste|next|sidste|last|this|kommende|førstkommende|den|the) )?((?:${weekday})s?)\\b\\.?(?:,? (?:den |d\\. ?|the )?(?:${slashed}|${named}))?`,
)
const datePhrase = sticky(`(?:(?:på |on |i )?(?:den|d\\.|the) ?|on |på )?(?:${numeric}|${named})`)
const shortStep = sticky('[+-]\\d{1,3} ?(?:dage?|days?|uger?|weeks?|måned(?:er)?|months?|mdr|md|d|u|w|m)')
const ahead = sticky(`(?:om|in) (${amount}) (${unit})`)
const ago = sticky(`(?:for )?(${amount}) (${unit}) (?:siden|ago)`)
const nextWeek = sticky('næste uge|i næste uge|next week')

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?`
const exactClock = String.raw`\d{1,2}(?:[:.]\d{2} ?(?:[ap]\.?m\.?)?| ?[ap]\.?m\.?)`
const lead = 'kl\\.? ?|klokken |at |@ ?|ca\\. kl\\.? ?'
const roughly = 'ca\\.? |omkring (?:kl\\.? ?)?|around |about |circa '
const timeSpan = sticky(
  `(?:(${lead}|${roughly}|fra (?:kl\\.? ?)?|from )?(${clock}) ?(?:-|–|—|til|to) ?|(mellem (?:kl\\.? ?)?|between )(${clock}) (?:og|and) )(?:kl\\.? ?)?(${clock})`,
)
const timeAlone = sticky(
  `(?:(?:${lead}|${roughly})?(${exactClock})|(?:${lead})(\\d{1,2})|(?:kl\\.? ?|klokken )(\\d{4}))`,
)

const dotted = sticky(String.raw`(\d{1,2})\.(\d{2})`)

const counts: Record<string, number> = {
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
}
const sameDay = /^(?:i morges|i formiddags?|i eftermiddags?|i aften|this morning|this afternoon|tonight)$/

/** Reads a day that begins at `at`; `today` only serves to tell days from other words. */
export function readDate(line: string, at: number, today: PlainDate): DatePhrase | null {
  const phrase = matchDate(line, at)
  if (!phrase) return null
  const read = parseTypedDate(phrase.text, { today, lean: 'past' })
  if ('date' in read) return phrase
  return read.error === 'dateImpossible' ? { ...phrase, impossible: true } : null
}

function matchDate(line: string, at: number): DatePhrase | null {
  const step = match(ago, line, at) ?? match(ahead, line, at)
  if (step) {
    const sign = /(?:siden|ago)$/i.test(step[0]) ? '-' : '+'
    return phrase(at, step, `${sign}${countOf(step[1] ?? '')} ${(step[2] ?? '').toLowerCase()}`)
  }
  const week = match(nextWeek, line, at)
  if (week) return phrase(at, week, '+7d')
  const near = match(relative, line, at)
  if (near) return phrase(at, near, spellRelative(near[0]))
  const day = match(weekdayPhrase, line, at)
  if (day) return spellWeekday(at, day)
  const other = match(shortStep, line, at) ?? match(datePhrase, line, at)
  return other && phrase(at, other, other[0].replace(/^(?:på |on |i )(?=den|d\.|the)/i, ''))
}

function spellRelative(typed: string): string {
  const text = typed
    .toLowerCase()
    .replace('gaar', 'går')
    .replace(/^i(?=\S)(?!i )/, 'i ')
  if (sameDay.test(text)) return 'i dag'
  if (text === 'i aftes' || text === 'last night') return 'i går'
  return text.endsWith('before yesterday') ? 'i forgårs' : text
}

function spellWeekday(at: number, found: RegExpExecArray): DatePhrase {
  const lead = (found[1] ?? '').toLowerCase()
  const text = found[0].replace(/oe(?=rdag|ndag)/i, 'ø')
  const bare = text.slice(lead === '' ? 0 : lead.length + 1)
  if (lead === 'kommende' || lead === 'førstkommende' || lead === 'på')
    return { ...phrase(at, found, bare), lean: 'future' }
  if (lead === 'on' || lead === 'den' || lead === 'the' || lead === 'this') return phrase(at, found, bare)
  return lead === '' && bare.replace('.', '').length <= 3
    ? { ...phrase(at, found, text), weak: true }
    : phrase(at, found, text)
}

function phrase(at: number, found: RegExpExecArray, text: string): DatePhrase {
  return { end: at + found[0].length, text }
}

function countOf(typed: string): number {
  return counts[typed.toLowerCase()] ?? (Number.parseInt(typed, 10) || 1)
}

/** Reads an hour or a span of hours that begins at `at`. A bare number is an hour only after "kl." or in a span. */
export function readTime(line: string, at: number): TimePhrase | null {
  const span = match(timeSpan, line, at)
  const read = span && readSpan(span)
  if (span && read) return { end: at + span[0].length, ...read }
  const alone = match(timeAlone, line, at)
  const start = alone && toClock(alone[1] ?? alone[2] ?? alone[3] ?? '')
  return alone && start ? { end: at + alone[0].length, start } : null
}

function readSpan(found: RegExpExecArray): { start: string; until: string } | null {
  const first = found[2] ?? found[4] ?? ''
  const last = found[5] ?? ''
  if ((found[1] ?? found[3]) === undefined && !isSpan(first, last)) return null
  const until = toClock(last)
  const half = halfOf(first) === '' ? halfOf(last) : ''
  const sameHalf = toClock(first + half)
  const start = sameHalf !== null && until !== null && sameHalf > until ? toClock(first) : sameHalf
  return start === null || until === null ? null : { start, until }
}

/** "10-11" is a span of hours; "23-11" and "1-12" are days. */
function isSpan(first: string, last: string): boolean {
  if (/[:.m]/i.test(first + last)) return true
  return Number(first) >= 6 && Number(first) < Number(last)
}

function halfOf(typed: string): string {
  return /[ap](?=\.?m\.?$)/i.exec(typed)?.[0].toLowerCase().concat('m') ?? ''
}

/** "2pm" → "14:00"; null when no clock shows it. */
function toClock(typed: string): string | null {
  const half = halfOf(typed)
  const read = parseTypedTime(typed.replace(/ ?[ap]\.?m\.?$/i, '').trim())
  if ('error' in read) return null
  if (half === '') return read.start
  const hour = Number(read.start.slice(0, 2))
  if (hour < 1 || hour > 12) return null
  return `${String((hour % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}${read.start.slice(2)}`
}

/** Whether "14.10" at `at` could be read as a day as well as an hour. */
export function isDayOrHour(line: string, at: number): boolean {
  const found = match(dotted, line, at)
  return found !== null && Number(found[1]) >= 1 && Number(found[2]) >= 1 && Number(found[2]) <= 12
}

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}
