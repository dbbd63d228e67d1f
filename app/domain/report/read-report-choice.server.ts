import { findPeriods } from '../strategy/find-periods.server'
import { periodOn } from '../strategy/strategy-periods'
import type { Locale } from '../access/actor'
import { organisationName } from '../organisations/organisation'
import { partsOf, type PlainDate, today } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'
import { reportZone } from './outsider'
import type { ReportChoice } from './report'

export type ReportSearch = {
  from?: string | undefined
  to?: string | undefined
  period?: string | undefined
  language?: Locale | undefined
}

/** The choice, what was typed that is no day, and what else can be chosen. */
export type ReportForm = {
  choice: ReportChoice
  typed: { from: string; to: string }
  wrong: { from: boolean; to: boolean }
  periods: { key: string; name: string }[]
  /** Calendar years to go to at once, newest first. */
  years: number[]
}

const mostYears = 12

/**
 * Reads the report's address: days as people type them, the year until now unless others are given, the earlier one first. Null
 * when no strategy is loaded.
 */
export async function readReportChoice(
  search: ReportSearch,
  reader: Locale,
  now: Date,
): Promise<ReportForm | null> {
  const day = today(now, reportZone)
  const periods = await findPeriods()
  const to = readDay(search.to, day, day)
  const from = readDay(search.from, `${partsOf(to.day).year}-01-01`, day)
  const [first, last] = from.day <= to.day ? [from.day, to.day] : [to.day, from.day]
  const language = search.language ?? reader
  const period = periods.find(({ key }) => key === search.period) ?? periodOn(periods, last)
  if (!period) return null
  const year = partsOf(day).year
  const begun = Math.min(...periods.map(({ startsOn }) => partsOf(startsOn).year), year)
  return {
    choice: { from: first, to: last, period: period.key, language },
    typed: { from: search.from ?? '', to: search.to ?? '' },
    wrong: { from: from.wrong, to: to.wrong },
    periods: periods.map((one) => ({ key: one.key, name: organisationName(one, reader) })),
    years: Array.from({ length: Math.min(mostYears, year - begun + 1) }, (_, back) => year - back),
  }
}

function readDay(
  text: string | undefined,
  otherwise: PlainDate,
  day: PlainDate,
): { day: PlainDate; wrong: boolean } {
  if (!text) return { day: otherwise, wrong: false }
  const read = parseTypedDate(text, { today: day, lean: 'past' })
  return 'date' in read ? { day: read.date, wrong: false } : { day: otherwise, wrong: true }
}
