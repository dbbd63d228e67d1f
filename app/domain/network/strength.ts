import type { MeetingKind } from '~/generated/sqlite/enums'
import { type PlainDate, daysBetween } from '../time/plain-date'
import {
  colleaguePoints,
  meetingHalfLife,
  meetingPoints,
  overlapHalfLife,
  saturation,
  smallOrganisation,
  tieHalfLife,
  tiePoints,
  tierFrom,
} from './constants'

export type Tier = 'strong' | 'moderate' | 'weak'

/** A held meeting both took part in. `participants` counts those who took part and whom the viewer may see. */
export type MeetingEvidence = { what: 'meeting'; kind: MeetingKind; on: PlainDate; participants: number }

/** A stated tie between the two, either way, of strength 1–5. */
export type TieEvidence = { what: 'tie'; strength: number; confirmedOn: PlainDate }

/** Appointments of the two at one organisation that overlapped until `until`; null while they still do. */
export type OverlapEvidence = { what: 'overlap'; people: number; until: PlainDate | null }

export type Evidence = MeetingEvidence | TieEvidence | OverlapEvidence

/**
 * How well two people know each other on the day `now`, 0–100, from the evidence the viewer may see:
 * round(100 · (1 − e^(−sum of points / 40))). Evidence of the future counts as of today.
 */
export function strengthOf(evidence: readonly Evidence[], now: PlainDate): number {
  const sum = evidence.reduce((total, piece) => total + pointsOf(piece, now), 0)
  return Math.round(100 * (1 - Math.exp(-sum / saturation)))
}

/** Strong from 60, moderate from 30, weak from 10; null below: no edge. */
export function tierOf(strength: number): Tier | null {
  if (strength >= tierFrom.strong) return 'strong'
  if (strength >= tierFrom.moderate) return 'moderate'
  return strength >= tierFrom.weak ? 'weak' : null
}

/** The points one piece of evidence is worth on the day `now`. */
export function pointsOf(evidence: Evidence, now: PlainDate): number {
  switch (evidence.what) {
    case 'meeting':
      return (
        (meetingPoints[evidence.kind] / Math.sqrt(Math.max(1, evidence.participants - 1))) *
        faded(daysBetween(evidence.on, now), meetingHalfLife)
      )
    case 'tie':
      return (
        (tiePoints[Math.min(5, Math.max(1, Math.round(evidence.strength))) - 1] ?? 0) *
        faded(daysBetween(evidence.confirmedOn, now), tieHalfLife)
      )
    case 'overlap':
      return (
        (evidence.people <= smallOrganisation ? colleaguePoints.small : colleaguePoints.large) *
        (evidence.until === null ? 1 : faded(daysBetween(evidence.until, now), overlapHalfLife))
      )
  }
}

function faded(days: number, halfLife: number): number {
  return 2 ** (-Math.max(0, days) / halfLife)
}
