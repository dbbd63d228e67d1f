import { addDays, daysBetween, partsOf, type PlainDate, weekdayOf } from '../time/plain-date'
import type { WheelEdition } from './wheel'

type Named = Pick<WheelEdition, 'id' | 'title' | 'startsOn' | 'endsOn'>
type DayOff = { country: string; name: string }

/** Something about an edition's date that its planner should know. */
export type Clash =
  | { kind: 'near'; edition: Named; other: Named; day: PlainDate }
  | { kind: 'holiday'; edition: Named; day: PlainDate; holidays: DayOff[] }
  | { kind: 'weekend'; edition: Named; day: PlainDate }

const week = 7

/**
 * Gatherings ahead that fall within a week of each other, on a public holiday or at a weekend, by day. Those that
 * are over, cancelled, or no gathering at all clash with nothing. `editions` reaches a week beyond the year at both
 * ends; a clash belongs to the year when one of its editions begins in it.
 */
export function clashesOf(
  editions: readonly WheelEdition[],
  holidays: ReadonlyMap<PlainDate, readonly DayOff[]>,
  year: number,
  today: PlainDate,
): Clash[] {
  const ahead = editions
    .filter(({ state, isSurvey, endsOn }) => state === 'PLANNED' && !isSurvey && endsOn >= today)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.id < b.id ? -1 : 1))
  const inYear = ({ startsOn }: WheelEdition) => partsOf(startsOn).year === year
  const near = ahead.flatMap((edition, at) =>
    ahead
      .slice(at + 1)
      .filter((other) => daysBetween(edition.endsOn, other.startsOn) < week)
      .filter((other) => inYear(edition) || inYear(other))
      .map((other): Clash => ({ kind: 'near', edition, other, day: other.startsOn })),
  )
  const off = ahead.filter(inYear).flatMap((edition) => daysOff(edition, holidays))
  return [...near, ...off]
    .map((clash) => ({
      ...clash,
      edition: named(clash.edition),
      ...('other' in clash && { other: named(clash.other) }),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The first of its days at a weekend, and the first on a holiday of a country it heeds. */
function daysOff(edition: WheelEdition, holidays: ReadonlyMap<PlainDate, readonly DayOff[]>): Clash[] {
  const days = daysFrom(edition.startsOn, edition.endsOn)
  const heeded = new Set(['DK', ...edition.countries])
  const offOn = (day: PlainDate) => (holidays.get(day) ?? []).filter(({ country }) => heeded.has(country))
  const holiday = days.find((day) => offOn(day).length > 0)
  const weekend = days.find((day) => weekdayOf(day) > 5)
  return [
    ...(holiday ? [{ kind: 'holiday' as const, edition, day: holiday, holidays: offOn(holiday) }] : []),
    ...(weekend ? [{ kind: 'weekend' as const, edition, day: weekend }] : []),
  ]
}

/** At most a month of days: a longer edition is no gathering whose every day matters. */
function daysFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  const count = Math.min(31, Math.max(1, daysBetween(first, last) + 1))
  return Array.from({ length: count }, (_, at) => addDays(first, at))
}

function named({ id, title, startsOn, endsOn }: Named): Named {
  return { id, title, startsOn, endsOn }
}
