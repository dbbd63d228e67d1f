import { addMonths, type PlainDate } from '../time/plain-date'

/** Held meetings a month of one office or one priority; `counts` has a number for each month of the table. */
export type EngagementLine = { id: string; name: string; counts: number[]; total: number }

export type Engagement = {
  /** "YYYY-MM", oldest first; the last is the month going on. */
  months: string[]
  /** Every held meeting once. */
  total: number
  byOffice: EngagementLine[]
  /** A meeting that serves two priorities counts once in each. */
  byPriority: EngagementLine[]
}

export type MonthCount = { id: string; month: string; count: number }

/** The `count` months up to the one `day` lies in, oldest first. */
export function monthsUpTo(day: PlainDate, count: number): string[] {
  const first = `${day.slice(0, 7)}-01`
  return Array.from({ length: count }, (_, i) => addMonths(first, i + 1 - count).slice(0, 7))
}

/** One line for each of `named`, in their order, with 0 where nothing was counted. */
export function linesOf(
  named: readonly { id: string; name: string }[],
  months: readonly string[],
  counted: readonly MonthCount[],
): EngagementLine[] {
  const found = new Map(counted.map(({ id, month, count }) => [`${id} ${month}`, count]))
  return named.map(({ id, name }) => {
    const counts = months.map((month) => found.get(`${id} ${month}`) ?? 0)
    return { id, name, counts, total: counts.reduce((sum, count) => sum + count, 0) }
  })
}
