import type { MemberKind, OrganisationKind, Rung } from '~/generated/sqlite/enums'
import type { Tier } from '../network/strength'
import { daysBetween, type PlainDate } from '../time/plain-date'

/** What a picture of our coverage can show of each member. */
export const metrics = ['last', 'strength', 'level', 'meetings', 'followups', 'next'] as const
export type Metric = (typeof metrics)[number]

/** Days that count as "lately": a month, a quarter, half a year as in live dialogue, a year. */
export const windows = [30, 90, 183, 365] as const

/** 0 is nothing at all; 1–5 rise. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5

type SeenMeeting = { id: string; on: PlainDate }

/** What our records, as the actor may see them, say of one organisation or person, and of its place in a group. */
export type CoverageRow = {
  /** Distinct for each group and member. */
  key: string
  /** The organisation's or the person's id. */
  of: string
  memberKind: MemberKind
  /** Null for one shown without being a member. */
  membership: { id: string; groupId: string; group: string; rung: Rung } | null
  name: string
  href: string
  /** ISO 3166-1 alpha-2 of an organisation that is a country, else null. */
  country: string | null
  kind: OrganisationKind | null
  limited: boolean
  /** The colleague the membership belongs to; null when nobody, or only somebody who has left. */
  owner: { id: string; name: string; officeId: string } | null
  /** The last held meeting, who of us took part, and the highest post they met there that day. */
  last: (SeenMeeting & { us: string[]; level: { rank: number | null; title: string } | null }) | null
  /** The next planned one. */
  next: SeenMeeting | null
  /** Held meetings within the window. */
  meetings: number
  followUps: { open: number; overdue: number }
  /** Of the colleague who knows somebody there best; null when nobody does. */
  strongest: { personId: string; name: string; strength: number; tier: Tier } | null
  /** Colleagues with at least a moderate tie to somebody there. */
  connected: number
  /** What the meetings shown are marked with. */
  marking: 'NONE' | 'TIL_TJENESTEBRUG'
}

/** The number a metric shows, and its step; a null number is shown as nothing. */
export type Reading = { number: number | null; step: Step }

/** The least number of each step from 1, or the most from 5 where little is much. */
export const stepLimits: Record<Metric, readonly number[]> = {
  last: [30, 90, 183, 365],
  next: [7, 30, 90, 183],
  level: [1, 2, 3, 4],
  strength: [10, 30, 45, 60, 80],
  meetings: [1, 2, 3, 5, 8],
  followups: [1, 2, 3, 5, 8],
}

/** Reads one metric of a row on a day. Days for `last` and `next`, 0–100 for `strength`, a rank for `level`. */
export function readMetric(row: CoverageRow, metric: Metric, day: PlainDate): Reading {
  switch (metric) {
    case 'last': {
      const days = row.last && daysBetween(row.last.on, day)
      return { number: days, step: days === null ? 0 : falling(days, stepLimits.last) }
    }
    case 'next': {
      const days = row.next && daysBetween(day, row.next.on)
      return { number: days, step: days === null ? 0 : falling(days, stepLimits.next) }
    }
    case 'level': {
      const rank = row.last?.level?.rank ?? null
      return { number: rank, step: rank === null ? 0 : falling(rank, stepLimits.level) }
    }
    case 'strength':
      return rising(row.strongest?.strength ?? 0, stepLimits.strength)
    case 'meetings':
      return rising(row.meetings, stepLimits.meetings)
    case 'followups':
      return rising(row.followUps.open, stepLimits.followups)
  }
}

/** Step 5 up to the first limit, 4 up to the second …, 1 beyond the last. */
function falling(value: number, limits: readonly number[]): Step {
  const at = limits.findIndex((limit) => value <= limit)
  return (at < 0 ? 1 : 5 - at) as Step
}

function rising(value: number, limits: readonly number[]): Reading {
  const step = limits.filter((limit) => value >= limit).length as Step
  return { number: step === 0 ? null : value, step }
}
