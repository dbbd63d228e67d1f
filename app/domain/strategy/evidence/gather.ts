import type { TargetKind } from '~/generated/sqlite/enums'
import type { PlainDate } from '../../time/plain-date'
import type { LiveRule } from '../live-dialogue'
import type { EditionCountries } from '../progress/countries'
import type { Members } from '../progress/members'
import type { EvidencePiece } from '../scoreboard'

/** What a measure counts by. A group or series that is archived is given as null. */
export type CountedMeasure = {
  id: string
  number: number
  targetKind: TargetKind
  targetNumber: number | null
  groupId: string | null
  seriesId: string | null
  group: ({ id: string; archivedAt: Date | null } & LiveRule) | null
  series: { id: string; archivedAt: Date | null } | null
}

/** Both days included. */
export type Days = { from: PlainDate; to: PlainDate }

/** A measure's evidence, in the shape its target kind counts. */
export type Evidence =
  | { kind: 'pieces'; pieces: EvidencePiece[] }
  | { kind: 'editions'; editions: EditionCountries[] }
  | { kind: 'members'; members: Members }
  | { kind: 'missing'; reason: 'groupMissing' | 'seriesMissing' }

export type Gathered<T> = Map<string, T[]>

/** The group a `members` measure counts, or null when there is none or it was archived. */
export function countedGroup({ targetKind, group }: CountedMeasure) {
  return targetKind === 'MEMBERS' && group?.archivedAt === null ? group : null
}

/** The series whose held editions a measure counts, or null. */
export function countedSeries({ targetKind, series }: CountedMeasure) {
  return targetKind !== 'MEMBERS' && series?.archivedAt === null ? series : null
}

/** Why nothing can be counted, or null. */
export function whatIsMissing(measure: CountedMeasure): 'groupMissing' | 'seriesMissing' | null {
  if (measure.targetKind === 'MEMBERS') return countedGroup(measure) ? null : 'groupMissing'
  const needed = measure.targetKind === 'COUNTRIES' || measure.targetKind === 'HELD_PER_YEAR'
  return (needed || measure.seriesId !== null) && !countedSeries(measure) ? 'seriesMissing' : null
}

export function push<T>(gathered: Gathered<T>, key: string, one: T): void {
  const list = gathered.get(key)
  if (list) list.push(one)
  else gathered.set(key, [one])
}
