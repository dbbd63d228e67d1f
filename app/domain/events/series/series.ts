import { partsOf, type PlainDate } from '../../time/plain-date'

/** The years, this one and the next, in which the cadence asks for more editions than there are. */
export function missingYears(
  perYear: number | null,
  editions: readonly { startsOn: PlainDate }[],
  thisYear: number,
): number[] {
  if (perYear === null) return []
  return [thisYear, thisYear + 1].filter((year) => countIn(year, editions) < perYear)
}

/** How many begin in the year: what the cadence is held against. */
export function countIn(year: number, editions: readonly { startsOn: PlainDate }[]): number {
  return editions.filter(({ startsOn }) => partsOf(startsOn).year === year).length
}

/** Days a task may lie from an edition's first day: two years before it to one year after. */
export const taskOffsets = { least: -730, most: 365 } as const
