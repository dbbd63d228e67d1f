import type { ContributionKind, MeasureStatus } from '~/generated/sqlite/enums'
import type { Locale } from '../access/actor'
import type { Marking } from '../access/handling'
import type { EvidencePiece, ScoreboardRow } from '../strategy/scoreboard'
import type { PlainDate } from '../time/plain-date'

/** What is reported on: both days included, a strategy by its key, and the language. */
export type ReportChoice = { from: PlainDate; to: PlainDate; period: string; language: Locale }

/** Most pieces of evidence told one by one under a priority. */
export const mostPieces = 12

export type ReportedCase = {
  id: string
  title: string
  on: PlainDate
  asked: string
  outcome: string
  /** Null while it is open. */
  conductChanged: boolean | null
}

export type ReportedPriority = {
  name: string
  measures: (Pick<ScoreboardRow, 'number' | 'name' | 'progress' | 'target'> & {
    status: MeasureStatus
    /** Pieces of evidence between the two days. */
    inPeriod: number
  })[]
  cases: ReportedCase[]
  /** Distinct, the newest of them; no cases. */
  pieces: EvidencePiece[]
  /** How many there are beyond those. */
  morePieces: number
}

export type ReportFigures = {
  meetings: number
  organisations: number
  editions: number
  contributions: Partial<Record<ContributionKind, number>>
}

export type Report = {
  choice: ReportChoice
  /** The day it counts to: the last one asked for, or today. */
  asOf: PlainDate
  periodName: string
  figures: ReportFigures
  priorities: ReportedPriority[]
  editions: { name: string; on: PlainDate; until: PlainDate; place: string | null }[]
  marking: Marking
}
