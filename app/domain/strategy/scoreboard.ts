import type { Handling, MeasureStatus, TargetKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../time/plain-date'

/** One piece of evidence. `key` names the record itself, so that one counts once in a total however many measures it is for. */
export type EvidencePiece = {
  key: string
  kind: 'contribution' | 'meeting' | 'edition' | 'member' | 'country'
  /** The day it happened; of a member, the last meeting; of a country, the edition's first day. */
  on: PlainDate
  title: string
  /** What more is to be said, such as the organisations or the edition; may be empty. */
  detail: string
  href: string
  handling: Handling
}

/** One calendar year of a period; `target` is null where the target is not by the year. */
export type YearCount = { year: number; count: number; target: number | null }

/** Why a status is what it is. */
export type StatusReason =
  | 'reached'
  | 'onPace'
  | 'slightlyBehind'
  | 'farBehind'
  | 'nothingYet'
  | 'notBegun'
  | 'endedShort'
  | 'noTarget'
  | 'groupMissing'
  | 'seriesMissing'

export type Progress = {
  /** What counts towards the target: pieces, live members, countries; of yes-or-no measures 1 or 0. */
  done: number
  /** What of it an even pace is measured by: in a year no more than that year asks for. */
  paced: number
  /** Distinct pieces of evidence behind it. */
  pieces: number
  /** What is asked for over the whole period; null when nothing is, or a target of zero. */
  target: number | null
  /** What an even pace would have reached by now; null without a target. Not rounded. */
  expected: number | null
  years: YearCount[]
}

export type StatusOverride = {
  status: MeasureStatus
  reason: string
  on: PlainDate
  /** Empty when the actor may not see who. */
  by: string
}

export type MeasureState = {
  /** What holds: the override, or else the computed one. */
  status: MeasureStatus
  computed: MeasureStatus
  reason: StatusReason
  override: StatusOverride | null
}

export type ScoreboardRow = MeasureState & {
  id: string
  number: number
  name: string
  /** What counts as evidence, in words. */
  evidence: string
  target: { kind: TargetKind; number: number | null }
  group: { id: string; name: string } | null
  series: { id: string; name: string } | null
  progress: Progress
  owner: string | null
  last: { on: PlainDate; title: string; href: string } | null
  milestone: { text: string; on: PlainDate | null } | null
}

export type ScoreboardPriority = {
  id: string
  name: string
  focusAreas: string[]
  objectives: string[]
  measures: ScoreboardRow[]
  /** Distinct pieces of evidence under it. */
  evidence: number
}

export type PeriodChoice = { key: string; name: string; startsOn: PlainDate; endsOn: PlainDate }

export type Scoreboard = {
  period: PeriodChoice & { id: string; state: 'ahead' | 'running' | 'ended' }
  periods: PeriodChoice[]
  /** The day it is read as of: today, or the last day that counts. */
  asOf: PlainDate
  priorities: ScoreboardPriority[]
  /** Distinct pieces of evidence in all, and how many measures have each status. */
  evidence: number
  statuses: Record<MeasureStatus, number>
}

/** The years that have begun on a day; all of them before the period begins. */
export function begunYears(years: readonly YearCount[], asOf: PlainDate): YearCount[] {
  const begun = years.filter(({ year }) => `${String(year)}-01-01` <= asOf)
  return begun.length > 0 ? begun : [...years]
}

/** Newest first, those of one day in a settled order. */
export function newestFirst(one: EvidencePiece, other: EvidencePiece): number {
  const place = ({ on, key }: EvidencePiece) => `${on} ${key}`
  return place(one) < place(other) ? 1 : place(one) > place(other) ? -1 : 0
}
