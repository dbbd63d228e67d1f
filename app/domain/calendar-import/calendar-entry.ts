import type { PlainDate } from '~/domain/time/plain-date'

/**
 * A moment of a file: an instant (ISO 8601, UTC) with the zone it was written in, null for UTC itself; or a wall time
 * ("YYYY-MM-DDTHH:MM") in a zone the file does not tell, where `asked` is the zone's name, '' for none at all.
 */
export type Moment = { at: string; zone: string | null } | { wall: string; asked: string }

/** Whole days, both included, or from a moment to another. */
export type EntryTime =
  | { allDay: true; startsOn: PlainDate; endsOn: PlainDate }
  | { allDay: false; start: Moment; end: Moment | null }

export type EntryPerson = {
  name: string
  /** In lower case, without `mailto:`; '' when unknown. */
  email: string
  declined: boolean
}

/** What the occurrences of one VEVENT share. Texts are cleaned and cut to what a meeting holds. */
export type EntryTexts = {
  uid: string
  sequence: number
  /** LAST-MODIFIED, else DTSTAMP; ISO 8601. */
  stamp: string | null
  title: string
  place: string
  link: string
  purpose: string
  /** CLASS:PRIVATE or CONFIDENTIAL. */
  isPrivate: boolean
  people: EntryPerson[]
}

/** One meeting to be: `texts` is its place in the reading's `texts`. */
export type Entry = {
  texts: number
  /** RECURRENCE-ID: which occurrence of a series, null for an event of its own. */
  occurrence: Moment | PlainDate | null
  cancelled: boolean
  time: EntryTime
}

export type EntryProblem = {
  line: number
  code:
    | 'noStart'
    | 'endIgnored'
    | 'textCut'
    | 'peopleCut'
    | 'frequencyRefused'
    | 'ruleNever'
    | 'ruleCut'
    | 'outsideWindow'
    | 'olderCopy'
    | 'thisAndFuture'
}

/** The first and last day within which series are unfolded. */
export type Window = { from: PlainDate; to: PlainDate }
