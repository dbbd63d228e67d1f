import type { MeetingKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../time/plain-date'
import { type Held, type Overlap, overlaps } from './overlap'
import { type Evidence, type Tier, strengthOf, tierOf } from './strength'

/** A held meeting, with the ids of those who took part and whom the viewer may see. */
export type MeetingFact = {
  id: string
  title: string
  kind: MeetingKind
  on: PlainDate
  participantIds: readonly string[]
}

export type TieFact = {
  fromPersonId: string
  toPersonId: string
  strength: number
  how: string
  confirmedOn: PlainDate
  /** Whose statement it is; null when the viewer may not see that person. */
  statedBy: string | null
}

/** All the viewer may see that tells how well some people know each other. */
export type Facts = {
  meetings: readonly MeetingFact[]
  ties: readonly TieFact[]
  appointments: ReadonlyMap<string, readonly Held[]>
  /** Organisations some of them share: the name, and how many of its people are known to us. */
  organisations: ReadonlyMap<string, { name: string; people: number }>
}

/** Evidence as it is told: what it is and where to read more. */
export type ToldEvidence =
  | { what: 'meeting'; meetingId: string; title: string; kind: MeetingKind; on: PlainDate }
  | { what: 'tie'; strength: number; how: string; confirmedOn: PlainDate; statedBy: string | null }
  | { what: 'overlap'; organisationId: string; organisation: string; until: PlainDate | null }

export type Acquaintance = {
  /** 0–100. */
  strength: number
  tier: Tier
  /** Held meetings both took part in. */
  meetings: number
  /** The day of the last of them. */
  lastOn: PlainDate | null
  /** Ties first, then overlaps, then the newest meetings. */
  evidence: ToldEvidence[]
}

/** Most meetings told of one by one; `meetings` counts them all. */
const mostTold = 10

/**
 * How well two people know each other on the day `now`, with the reasons; null below a weak relationship.
 * The same whichever of the two is named first.
 */
export function acquaintance(one: string, other: string, facts: Facts, now: PlainDate): Acquaintance | null {
  const meetings = facts.meetings
    .filter(({ participantIds }) => participantIds.includes(one) && participantIds.includes(other))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  const ties = facts.ties.filter((tie) => joins(tie, one, other))
  const shared = overlaps(facts.appointments.get(one) ?? [], facts.appointments.get(other) ?? [], now)
  const evidence: Evidence[] = [
    ...meetings.map(({ kind, on, participantIds }) => ({
      what: 'meeting' as const,
      kind,
      on,
      participants: participantIds.length,
    })),
    ...ties.map((tie) => ({ what: 'tie' as const, ...tie })),
    ...shared.map(({ organisationId, until }) => ({
      what: 'overlap' as const,
      people: facts.organisations.get(organisationId)?.people ?? 0,
      until,
    })),
  ]
  const strength = strengthOf(evidence, now)
  const tier = tierOf(strength)
  if (tier === null) return null
  return {
    strength,
    tier,
    meetings: meetings.length,
    lastOn: meetings[0]?.on ?? null,
    evidence: [
      ...ties.map(tellTie),
      ...shared.map((overlap) => tellOverlap(overlap, facts)),
      ...meetings.slice(0, mostTold).map(tellMeeting),
    ],
  }
}

function joins(tie: TieFact, one: string, other: string): boolean {
  return (
    (tie.fromPersonId === one && tie.toPersonId === other) ||
    (tie.fromPersonId === other && tie.toPersonId === one)
  )
}

function tellTie({ strength, how, confirmedOn, statedBy }: TieFact): ToldEvidence {
  return { what: 'tie', strength, how, confirmedOn, statedBy }
}

function tellOverlap({ organisationId, until }: Overlap, facts: Facts): ToldEvidence {
  const organisation = facts.organisations.get(organisationId)?.name ?? ''
  return { what: 'overlap', organisationId, organisation, until }
}

function tellMeeting({ id, title, kind, on }: MeetingFact): ToldEvidence {
  return { what: 'meeting', meetingId: id, title, kind, on }
}
