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

/** Parts of a point that are counted: whole numbers add up to the same in any order, however they came in. */
const grain = 2 ** 32

/**
 * How well two people know each other on the day `now`, 0–100, from the evidence the viewer may see:
 * round(100 · (1 − e^(−sum of points / 40))). Evidence of the future counts as of today.
 */
export function strengthOf(evidence: readonly Evidence[], now: PlainDate): number {
  return strengthOfWeight(evidence.reduce((total, piece) => total + weightOf(pointsOf(piece, now)), 0))
}

/** Points as a whole number of grains, to be added up. */
export function weightOf(points: number): number {
  return Math.round(points * grain)
}

/** 0–100 from the sum of the weights of all evidence. */
export function strengthOfWeight(weight: number): number {
  return Math.round(100 * (1 - Math.exp(-weight / (grain * saturation))))
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
      return pointsOfMeeting(evidence.kind, evidence.participants, daysBetween(evidence.on, now))
    case 'tie':
      return pointsOfTie(evidence.strength, daysBetween(evidence.confirmedOn, now))
    case 'overlap':
      return pointsOfOverlap(evidence.people, evidence.until === null ? 0 : daysBetween(evidence.until, now))
  }
}

/** Points of a held meeting `days` ago of so many participants, for each two of them. */
export function pointsOfMeeting(kind: MeetingKind, participants: number, days: number): number {
  return (meetingPoints[kind] / Math.sqrt(Math.max(1, participants - 1))) * faded(days, meetingHalfLife)
}

/** Points of a stated tie of strength 1–5, last confirmed `days` ago. */
export function pointsOfTie(strength: number, days: number): number {
  return (tiePoints[Math.min(5, Math.max(1, Math.round(strength))) - 1] ?? 0) * faded(days, tieHalfLife)
}

/** Points of having been at one organisation, of which we know so many people, until `days` ago. */
export function pointsOfOverlap(people: number, days: number): number {
  return (
    (people <= smallOrganisation ? colleaguePoints.small : colleaguePoints.large) *
    faded(days, overlapHalfLife)
  )
}

function faded(days: number, halfLife: number): number {
  return days <= 0 ? 1 : 2 ** (-days / halfLife)
}
