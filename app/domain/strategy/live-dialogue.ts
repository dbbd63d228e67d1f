import type { Rung } from '~/generated/sqlite/enums'
import { addDays, type PlainDate } from '../time/plain-date'

/** The group's own numbers: so many held meetings in the last so many days. */
export type LiveRule = { windowDays: number; leastMeetings: number }

/** Where a member stands: its rung now, since when, and the dated steps that led there. */
export type Standing = {
  rung: Rung
  since: PlainDate
  changes: readonly { rung: Rung; since: PlainDate }[]
}

/** Days of unbroken live dialogue, both ends included. */
export type Spell = { from: PlainDate; to: PlainDate }

/**
 * The spells in which held meetings on these days keep a dialogue alive (strategy, "live dialogue"): from the day the
 * least number of them lies within the window, until the oldest of them leaves it. A meeting is in the window on its
 * own day and on the `windowDays` days after it.
 */
export function liveSpells(
  meetingDays: readonly PlainDate[],
  { windowDays, leastMeetings }: LiveRule,
): Spell[] {
  const least = Math.max(1, leastMeetings)
  const days = [...meetingDays].sort()
  const spells: Spell[] = []
  for (const [index, from] of days.entries()) {
    const oldest = days[index - least + 1]
    const to = oldest && addDays(oldest, windowDays)
    if (!to || to < from) continue
    const last = spells.at(-1)
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to
    else spells.push({ from, to })
  }
  return spells
}

/** The rung held on a day; null before the first known step. */
export function rungOn({ rung, since, changes }: Standing, day: PlainDate): Rung | null {
  if (since <= day) return rung
  const reached = changes.filter((change) => change.since <= day)
  return reached.toSorted((one, other) => (one.since < other.since ? -1 : 1)).at(-1)?.rung ?? null
}

/** The spell of live dialogue a member is in on a day, or null: it must be active that day. */
export function liveOn(
  standing: Standing,
  meetingDays: readonly PlainDate[],
  rule: LiveRule,
  day: PlainDate,
): Spell | null {
  if (rungOn(standing, day) !== 'ACTIVE') return null
  const known = meetingDays.filter((meetingDay) => meetingDay <= day)
  const spell = liveSpells(known, rule).find(({ from, to }) => from <= day && day <= to)
  if (!spell) return null
  const active = standing.since <= day ? standing.since : spell.from
  return { from: active > spell.from ? active : spell.from, to: spell.to }
}
