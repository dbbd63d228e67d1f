import type { MeetingKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '~/domain/time/plain-date'

export type ChipKind =
  | 'kind'
  | 'person'
  | 'organisation'
  | 'date'
  | 'time'
  | 'place'
  | 'topic'
  | 'measure'
  | 'tag'
  | 'followUp'
  | 'unparsed'

/** A stretch of `ParsedLine.line` and what it was read as; `start` and `end` count UTF-16 units, end exclusive. */
export type Chip = { kind: ChipKind; start: number; end: number }

export type ParsedPerson = { name: string; organisation?: string }

/** `owner` is a colleague's name as typed; without it the promise is the author's own. */
export type ParsedFollowUp = { due?: PlainDate; owner?: string; text: string }

/** What a quick line says. Names are as typed: nobody has been looked up. */
export type ParsedLine = {
  /** The line that was read: normalised, trimmed and without control characters. */
  line: string
  kind: MeetingKind
  people: ParsedPerson[]
  /** Organisations named without a person. */
  organisations: string[]
  date?: PlainDate
  /** "HH:MM" on a 24-hour clock. */
  time?: { start: string; end?: string }
  place?: string
  topic: string
  /** Numbers of the strategy's measures. */
  measures: number[]
  /** Other hash tags, without the mark. */
  tags: string[]
  followUps: ParsedFollowUp[]
  /** Words that were not understood, for the author to look at. */
  unparsed: string[]
  /** In the order of the line; they never overlap. */
  chips: Chip[]
}
