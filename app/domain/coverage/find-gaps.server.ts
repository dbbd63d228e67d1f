import type { Actor } from '../access/actor'
import { fold } from '../search/fold'
import { closeness } from '../groups/group'
import type { CoverageRow } from './coverage'
import { findCoverage } from './find-coverage.server'
import { gapKinds, gapsOf, type GapKind } from './gaps'

export type GapQuery = {
  groupId?: string
  /** Of the colleague who owns the membership. */
  officeId?: string
  kind?: GapKind
  /** Days after which a member is silent. */
  days: number
  q?: string
}

export type GapRow = CoverageRow & { gaps: GapKind[] }

export type Gaps = {
  rows: GapRow[]
  /** Of each kind, before one of them is chosen. */
  counts: Record<GapKind, number>
}

const gravity = ({ gaps }: GapRow) => Math.min(...gaps.map((kind) => gapKinds.indexOf(kind)))

/** A gap to an active member weighs more than one to a prospect. */
const distance = ({ membership }: GapRow) => (membership === null ? Infinity : closeness(membership.rung))

/** The members to whom something is missing: the gravest first, of those the closest to us, then the longest silent. */
export async function findGaps(actor: Actor, query: GapQuery, now: Date): Promise<Gaps> {
  const { groupId, officeId, kind, days, q = '' } = query
  const { day, rows } = await findCoverage(actor, { groupId }, now)
  const words = fold(q).split(' ')
  const found = rows
    .filter(({ owner }) => officeId === undefined || owner?.officeId === officeId)
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .map((row) => ({ ...row, gaps: gapsOf(row, day, days) }))
    .filter(({ gaps }) => gaps.length > 0)
  const counts = Object.fromEntries(
    gapKinds.map((one) => [one, found.filter(({ gaps }) => gaps.includes(one)).length]),
  ) as Record<GapKind, number>
  const shown = found
    .filter(({ gaps }) => kind === undefined || gaps.includes(kind))
    .toSorted(
      (one, other) =>
        gravity(one) - gravity(other) ||
        distance(one) - distance(other) ||
        order(one.last?.on ?? '', other.last?.on ?? ''),
    )
  return { rows: shown, counts }
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
