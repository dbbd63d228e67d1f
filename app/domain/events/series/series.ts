import type { PlainDate } from '../../time/plain-date'
import { partsOf } from '../../time/plain-date'

/** The years, this one and the next, in which the cadence asks for more editions than there are. */
export function missingYears(
  perYear: number | null,
  editions: readonly { startsOn: PlainDate }[],
  thisYear: number,
): number[] {
  if (perYear === null) return []
  return [thisYear, thisYear + 1].filter(
    (year) => editions.filter(({ startsOn }) => partsOf(startsOn).year === year).length < perYear,
  )
}

/** Days a task may lie from an edition's first day: two years before it to one year after. */
export const taskOffsets = { least: -730, most: 365 } as const
