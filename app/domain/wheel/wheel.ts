import type { Handling, Marking, SeriesKind } from '~/generated/sqlite/enums'
import type { EditionState } from '../events/editions/edition'
import type { PlainDate } from '../time/plain-date'

/** The wheel's rings from the rim inwards. */
export const rings = ['measures', 'bodies', 'public', 'tasks'] as const
export type Ring = (typeof rings)[number]
export type EditionRing = Exclude<Ring, 'tasks'>

/**
 * What a coordinator plans differently: what the strategy is measured on; bodies with a fixed circle; and what is
 * open to all, surveys among it.
 */
export function ringOf(series: { kind: SeriesKind; hasMeasure: boolean; hasAudience: boolean }): EditionRing {
  if (series.kind === 'SURVEY') return 'public'
  if (series.hasMeasure) return 'measures'
  return series.hasAudience ? 'bodies' : 'public'
}

export type WheelEdition = {
  id: string
  seriesId: string
  ring: EditionRing
  title: string
  startsOn: PlainDate
  endsOn: PlainDate
  state: EditionState
  /** A survey is no gathering: it can be out in a holiday, and beside another event. */
  isSurvey: boolean
  place: string | null
  handling: Handling
  marking: Marking
  /** ISO countries, besides Denmark, whose holidays it avoids. */
  countries: string[]
}

/** A month's planning tasks. `open` are those not done, the overdue among them. */
export type MonthTasks = { month: number; open: number; overdue: number; done: number }
