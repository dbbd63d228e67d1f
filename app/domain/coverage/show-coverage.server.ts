import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { closeness } from '../groups/group'
import { fold } from '../search/fold'
import type { CoverageRow } from './coverage'
import type { CoverageSearch } from './coverage-schema.server'
import { findCoverageGroups, widestOf, type CoverageGroup } from './find-coverage-groups.server'
import { findCoverage } from './find-coverage.server'
import { gapsOf, silentAfter } from './gaps'
import { tilesOf, type CoveragePart } from './tiles.server'

const pageSize = 50

export type ShownCoverage = {
  groups: CoverageGroup[]
  /** Null when every country is shown. */
  group: CoverageGroup | null
  parts: CoveragePart[]
  /** Of the members: how many there are, were met within the window, are silent, were never met. */
  summary: { members: number; met: number; silent: number; never: number }
  /** The table's rows found by name, in its order. */
  rows: CoverageRow[]
  marking: CoverageRow['marking']
}

/** Coverage as its page and its file show it. Throws NotFound for a group that does not exist. */
export async function showCoverage(actor: Actor, search: CoverageSearch, now: Date): Promise<ShownCoverage> {
  const groups = await findCoverageGroups(actor)
  const chosen = search.group ?? widestOf(groups)?.id ?? 'all'
  const group = groups.find(({ id }) => id === chosen) ?? null
  if (group === null && chosen !== 'all') throw new NotFound()
  const withEu = group === null || group.countries > 0
  const scope = { ...(group && { groupId: group.id }), withEu, windowDays: search.window }
  const { day, rows } = await findCoverage(actor, scope, now)
  const shown = group === null ? rows.filter(({ country }) => country !== null) : rows
  const members = distinct(group === null ? shown : shown.filter(({ membership }) => membership !== null))
  const gaps = members.map((row) => gapsOf(row, day, silentAfter))
  return {
    groups,
    group,
    parts: tilesOf(shown, search.metric, { day, locale: actor.locale }),
    summary: {
      members: members.length,
      met: members.filter(({ meetings }) => meetings > 0).length,
      silent: gaps.filter((kinds) => kinds.includes('silent')).length,
      never: gaps.filter((kinds) => kinds.includes('never')).length,
    },
    rows: listed(shown, search),
    marking: shown.some(({ marking }) => marking !== 'NONE') ? 'TIL_TJENESTEBRUG' : 'NONE',
  }
}

/** One page of the table. */
export function pageOf<Row>(rows: Row[], page: number): { rows: Row[]; pageSize: number } {
  return { rows: rows.slice((page - 1) * pageSize, page * pageSize), pageSize }
}

function distinct(rows: CoverageRow[]): CoverageRow[] {
  return [...new Map(rows.map((row) => [row.of, row])).values()]
}

/** Rows come by name, and those alike stay so; what is missing comes last either way. */
function listed(rows: CoverageRow[], { q, sort }: Pick<CoverageSearch, 'q' | 'sort'>): CoverageRow[] {
  const words = fold(q).split(' ')
  const found = rows.filter(({ name }) => words.every((word) => fold(name).includes(word)))
  const falling = sort.startsWith('-')
  const value = sortValues[sort.replace('-', '')]
  if (!value) return falling ? found.toReversed() : found
  return found.toSorted((one, other) => compare(value(one), value(other), falling))
}

type SortValue = string | number | null

const sortValues: Record<string, (row: CoverageRow) => SortValue> = {
  rung: ({ membership }) => membership && closeness(membership.rung),
  last: ({ last }) => last && last.on,
  level: ({ last }) => last?.level?.rank ?? null,
  strength: ({ strongest }) => strongest && strongest.strength,
  meetings: ({ meetings }) => meetings,
  followups: ({ followUps }) => followUps.open,
  next: ({ next }) => next && next.on,
}

function compare(one: SortValue, other: SortValue, falling: boolean): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  const order = one < other ? -1 : one > other ? 1 : 0
  return falling ? -order : order
}
