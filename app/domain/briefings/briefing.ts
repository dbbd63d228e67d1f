import type { Source } from '../documents/source'
import type { Tier } from '../network/strength'
import type { PlainDate } from '../time/plain-date'

export const briefingKinds = ['meeting', 'edition', 'person', 'organisation', 'country'] as const
export type BriefingKind = (typeof briefingKinds)[number]

/** What a briefing is about, and where the rest of it is looked for. */
export type BriefingSubject = {
  kind: BriefingKind
  title: string
  /** When and where, or what kind of organisation. */
  subtitle: string
  /** Purpose, programme, summary: what there is to say of it in a few words. */
  facts: { label: string; text: string }[]
  /** Counterparts, in the order they are told of; nobody of ours. */
  personIds: string[]
  /** Posts' holders or attendees that the page has no room for. */
  morePeople: number
  /** Meetings with these count too. */
  organisationIds: string[]
  /** Of ours who take part. */
  colleagues: string[]
  /** The meeting the briefing is for is no earlier contact. */
  meetingId: string | null
  editionId: string | null
  topicIds: string[]
  measures: BriefedMeasure[]
  sources: Source[]
}

export type BriefedPerson = {
  id: string
  name: string
  nativeName: string | null
  titleOfAddress: string | null
  pronunciation: string | null
  languages: string
  /** "Director, Ericsson", the first is the most recent. */
  posts: string[]
  summary: string
  lastMet: PlainDate | null
  knownBy: Knower[]
  sources: Source[]
}

/** One of us who knows somebody. */
export type Knower = { name: string; tier: Tier; meetings: number; lastOn: PlainDate | null }

export type Contact = {
  id: string
  on: PlainDate
  title: string
  /** Counterparts and those of us who took part. */
  theirs: string[]
  ours: string[]
  source: Source
}

export type BriefedPromise = {
  text: string
  /** Who sees to it; empty when the reader may not see who. */
  owner: string
  dueOn: PlainDate | null
  overdue: boolean
  /** Promised to us. */
  theirs: boolean
  sources: Source[]
}

/** What a readout says, word for word; `agreed` when it is what the meeting agreed. */
export type Quote = {
  text: string
  agreed: boolean
  on: PlainDate
  title: string
  meetingId: string
  source: Source
}

export type Position = { topic: string; quotes: Quote[] }

export type BriefedMeasure = { id: string; number: number; name: string }

export type BriefingContent = {
  subject: BriefingSubject
  people: BriefedPerson[]
  /** Latest first, with those to come left out. */
  contacts: Contact[]
  /** Held meetings in all. */
  contactCount: number
  promises: BriefedPromise[]
  positions: Position[]
  measures: BriefedMeasure[]
}
