import type Holidays from 'date-holidays'
import type { Locale } from '../access/actor'
import { addDays, partsOf, type PlainDate } from '../time/plain-date'

export type Holiday = { country: string; name: string }

type Library = typeof Holidays

/** The library holds every country's calendar, so it is read when a date is first proposed, not at the start. */
let library: Promise<Library> | null = null
const years = new Map<string, Map<PlainDate, string>>()

/** Public holidays of the countries (ISO codes; unknown ones have none) on the days from `from` to `to`, both included. */
export async function findHolidays(
  countries: readonly string[],
  from: PlainDate,
  to: PlainDate,
  locale: Locale,
): Promise<Map<PlainDate, Holiday[]>> {
  const Calendar = await readLibrary()
  const found = new Map<PlainDate, Holiday[]>()
  const wanted = [...new Set(countries)]
  const read = (country: string, day: PlainDate) =>
    holidaysOf(Calendar, country, partsOf(day).year, locale).get(day)
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const on = wanted.flatMap((country) => {
      const name = read(country, day)
      return name === undefined ? [] : [{ country, name }]
    })
    if (on.length > 0) found.set(day, on)
  }
  return found
}

/** Whether public holidays of the country (ISO code) are known. */
export async function hasHolidays(country: string): Promise<boolean> {
  const Calendar = await readLibrary()
  return country in new Calendar().getCountries()
}

function readLibrary(): Promise<Library> {
  library ??= import('date-holidays').then((module) => module.default)
  return library
}

function holidaysOf(
  Calendar: Library,
  country: string,
  year: number,
  locale: Locale,
): Map<PlainDate, string> {
  const key = `${country} ${year} ${locale}`
  const known = years.get(key)
  if (known) return known
  const calendar = new Calendar(country, { types: ['public'], languages: [locale, 'en'] })
  const days = new Map<PlainDate, string>()
  for (const { date, start, end, name } of calendar.getHolidays(year)) {
    // A holiday may last several days, as Chinese New Year does; `date` is its first in the country's own zone.
    const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    for (let at = 0; at < count; at++) days.set(addDays(date.slice(0, 10), at), name)
  }
  years.set(key, days)
  return days
}
