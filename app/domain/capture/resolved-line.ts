import type { PlainDate } from '~/domain/time/plain-date'

/** Somebody a typed name may mean: told apart by the post held that day and its organisation. */
export type PersonCandidate = { id: string; name: string; post: string; organisation: string }
export type OrganisationCandidate = { id: string; name: string }

/**
 * What a typed organisation is: `choice` is the id of the one of that name, 'new' when none is like it, or null when
 * the author must say which.
 */
export type ResolvedOrganisation = {
  name: string
  choice: string | null
  candidates: OrganisationCandidate[]
  /** No organisation has exactly this name. */
  mayBeNew: boolean
}

/** Who a typed name is: `choice` as `personChoice` writes it, or null when the author must say who. */
export type ResolvedPerson = {
  name: string
  organisation: ResolvedOrganisation | null
  choice: string | null
  candidates: PersonCandidate[]
  /** Candidates beyond those shown: a longer name narrows them. */
  more: number
  /** Set when the name is an organisation's and no person's. */
  asOrganisation: OrganisationCandidate | null
}

/** `ownerId` is null when the author must say who. */
export type ResolvedFollowUp = { text: string; due?: PlainDate; owner?: string; ownerId: string | null }

export type ResolvedLine = {
  people: ResolvedPerson[]
  organisations: ResolvedOrganisation[]
  followUps: ResolvedFollowUp[]
  measures: { number: number; name: string }[]
  /** Numbers the present strategy does not have. */
  unknownMeasures: number[]
  /** Hash tags that are topics, by the topic's name. */
  topics: string[]
  /** Hash tags that are not. */
  unknownTags: string[]
}

/** A choice as it is sent: "new", "skip", "person:<id>" or "organisation:<id>". */
export type PersonChoice =
  { kind: 'new' } | { kind: 'skip' } | { kind: 'person'; id: string } | { kind: 'organisation'; id: string }

export function personChoice(choice: PersonChoice): string {
  return 'id' in choice ? `${choice.kind}:${choice.id}` : choice.kind
}

/** What a person's candidates were looked up by: when it has changed since, they no longer answer the question. */
export function seenAs(name: string, organisation: string | undefined): string {
  return `${name} @${organisation ?? ''}`
}

/** Null when the text is no choice. */
export function readPersonChoice(text: string): PersonChoice | null {
  if (text === 'new' || text === 'skip') return { kind: text }
  const found = /^(person|organisation):([0-9a-zA-Z_-]{1,64})$/.exec(text)
  const [, kind, id] = found ?? []
  if (!id) return null
  return kind === 'person' ? { kind: 'person', id } : { kind: 'organisation', id }
}
