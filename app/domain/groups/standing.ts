import { addMonths, type PlainDate } from '../time/plain-date'
import type { Rung } from './group'

export type LadderStep = { rung: Rung; since: PlainDate }

/** Where a member stood when: its steps, oldest first, and the first day it no longer counts, when it was archived. */
export type Standing = { steps: readonly LadderStep[]; goneOn: PlainDate | null }

/** The step a member stands on at the end of a day; null before its first one and once it is gone. */
export function standingOn({ steps, goneOn }: Standing, day: PlainDate): LadderStep | null {
  if (goneOn !== null && goneOn <= day) return null
  return steps.findLast(({ since }) => since <= day) ?? null
}

export type CoursePoint = { on: PlainDate; active: number }

/** How many members were active, from each day the number changed. Empty when none ever was. */
export function courseOf(standings: readonly Standing[], until: PlainDate): CoursePoint[] {
  const changes = new Map<PlainDate, number>()
  for (const { steps, goneOn } of standings) {
    let active = false
    for (const { rung, since } of steps) {
      if (since > until || (goneOn !== null && since >= goneOn)) break
      if ((rung === 'ACTIVE') === active) continue
      active = !active
      changes.set(since, (changes.get(since) ?? 0) + (active ? 1 : -1))
    }
    if (active && goneOn !== null && goneOn <= until) changes.set(goneOn, (changes.get(goneOn) ?? 0) - 1)
  }
  let sum = 0
  return [...changes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, change]) => change !== 0)
    .map(([on, change]) => ({ on, active: (sum += change) }))
}

/** The last day of an active member's term: the one agreed, else the group's months after it became active. */
export function termEnd(
  { rung, since, termEndsOn }: LadderStep & { termEndsOn: PlainDate | null },
  termMonths: number | null,
): PlainDate | null {
  if (rung !== 'ACTIVE') return null
  return termEndsOn ?? (termMonths === null ? null : addMonths(since, termMonths))
}
