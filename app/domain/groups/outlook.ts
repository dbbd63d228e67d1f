import type { PlainDate } from '../time/plain-date'
import type { Rung } from './group'
import { courseOf, type CoursePoint, type Standing } from './standing'

export type Expected = Standing & {
  rung: Rung
  /** The day it is expected to be active, and the last day of its term. */
  expectedOn: PlainDate | null
  termEnd: PlainDate | null
}

/** How far a group is towards its target, and how far it is expected to come. */
export type Outlook = {
  active: number
  target: number | null
  /** The day the target is to be reached; null when nobody has said. */
  targetOn: PlainDate | null
  /** Active members expected by `by`: the target's day, else the last one anybody is expected on. Null: nobody is. */
  expected: number | null
  by: PlainDate | null
  /** Members whose expected day has passed without their being active. */
  late: number
  /** What was, and from today on what is expected. */
  past: CoursePoint[]
  ahead: CoursePoint[]
}

/**
 * A group's course so far and ahead of `day`. Ahead, a member not yet active counts from its expected day, and an active
 * one until its term ends; one that has left is expected only when it has a day again.
 */
export function outlookOf(
  members: readonly Expected[],
  { target, targetOn }: { target: number | null; targetOn: PlainDate | null },
  day: PlainDate,
): Outlook {
  const present = members.filter(({ goneOn }) => goneOn === null)
  const active = present.filter(({ rung }) => rung === 'ACTIVE').length
  const changes = present.flatMap(({ rung, expectedOn, termEnd }): { on: PlainDate; change: number }[] => {
    if (rung === 'ACTIVE') return termEnd !== null && termEnd >= day ? [{ on: termEnd, change: -1 }] : []
    return expectedOn !== null && expectedOn >= day ? [{ on: expectedOn, change: 1 }] : []
  })
  const joining = changes.filter(({ change }) => change > 0).map(({ on }) => on)
  const by = targetOn !== null && targetOn >= day ? targetOn : (joining.sort().at(-1) ?? null)
  const counted = changes.filter(({ on }) => by !== null && on <= by)
  return {
    active,
    target,
    targetOn,
    expected: by === null ? null : active + counted.reduce((sum, { change }) => sum + change, 0),
    by,
    late: present.filter(
      ({ rung, expectedOn }) => rung !== 'ACTIVE' && expectedOn !== null && expectedOn < day,
    ).length,
    past: courseOf(members, day),
    ahead: pointsFrom(active, counted, day),
  }
}

function pointsFrom(
  active: number,
  changes: { on: PlainDate; change: number }[],
  day: PlainDate,
): CoursePoint[] {
  if (changes.length === 0) return []
  const points: CoursePoint[] = [{ on: day, active }]
  for (const { on, change } of changes.toSorted((one, other) => (one.on < other.on ? -1 : 1))) {
    const last = points.at(-1)
    const next = (last?.active ?? active) + change
    if (last?.on === on) last.active = next
    else points.push({ on, active: next })
  }
  return points
}
