import { monthNames, shortMonthNames, weekdayNames } from './calendar-words'
import type { Locale } from '~/domain/access/actor'
import { type Instant, type PlainDate, daysBetween, partsOf, weekdayOf } from './plain-date'
import { zoneCity } from './time-zone'
import { wallTimeOf } from './wall-time'

/** long "mandag 23. november 2026", medium "23. nov. 2026", short "23.11.2026" (English: "23/11/2026"). */
export function formatDate(date: PlainDate, locale: Locale, style: 'long' | 'medium' | 'short'): string {
  const { year, month, day } = partsOf(date)
  if (style === 'short') return [pad(day), pad(month), year].join(locale === 'da' ? '.' : '/')
  const names = style === 'long' ? monthNames : shortMonthNames
  const text = `${dayNumber(day, locale)} ${names[locale][month - 1]} ${year}`
  return style === 'long' ? `${weekdayName(date, locale)} ${text}` : text
}

/** "fredag". */
export function weekdayName(date: PlainDate, locale: Locale): string {
  return weekdayNames[locale][weekdayOf(date) - 1] ?? ''
}

/** "november" for 11. */
export function monthName(month: number, locale: Locale): string {
  return monthNames[locale][month - 1] ?? ''
}

/** "HH:MM" as it is written: "14.00" in Danish, "14:00" in English. */
export function formatTime(time: string, locale: Locale): string {
  return locale === 'da' ? time.replace(':', '.') : time
}

/** "mandag 23. november 2026 kl. 14.00", "Monday 23 November 2026, 14:00". */
export function formatMoment(instant: Instant, zone: string, locale: Locale): string {
  const { date, time } = wallTimeOf(instant, zone)
  return dayAndTime(formatDate(date, locale, 'long'), formatTime(time, locale), locale)
}

/**
 * One instant in several zones: "mandag 23. november 2026 kl. 14.00 København · 05.00 San Francisco · 21.00 Beijing".
 * The day is said again, by its name, where it is another one. A city is not named twice.
 */
export function readBack(instant: Instant, zones: readonly string[], locale: Locale): string {
  const [first, ...others] = distinctCities(zones, locale)
  if (!first) return ''
  const day = wallTimeOf(instant, first).date
  return [
    `${formatMoment(instant, first, locale)} ${zoneCity(first, locale)}`,
    ...others.map((zone) => `${timeBeside(instant, zone, day, locale)} ${zoneCity(zone, locale)}`),
  ].join(' · ')
}

/** "i dag", "på fredag", "i mandags" within six days; otherwise the medium date. */
export function formatRelativeDay(date: PlainDate, today: PlainDate, locale: Locale): string {
  const away = daysBetween(today, date)
  const words = locale === 'da' ? ['i går', 'i dag', 'i morgen'] : ['yesterday', 'today', 'tomorrow']
  if (Math.abs(away) <= 1) return words[away + 1] ?? ''
  if (Math.abs(away) > 6) return formatDate(date, locale, 'medium')
  const name = weekdayName(date, locale)
  if (locale === 'da') return away > 0 ? `på ${name}` : `i ${name}s`
  return away > 0 ? `on ${name}` : `last ${name}`
}

/** "14.00" on the same day, "tirsdag 05.00" on another: how a second zone's clock reads beside the first's. */
export function timeBeside(instant: Instant, zone: string, day: PlainDate, locale: Locale): string {
  const { date, time } = wallTimeOf(instant, zone)
  const said = formatTime(time, locale)
  return date === day ? said : `${weekdayName(date, locale)} ${said}`
}

/** Joins a day and a time as the language does. */
export function dayAndTime(day: string, time: string, locale: Locale): string {
  return locale === 'da' ? `${day} kl. ${time}` : `${day}, ${time}`
}

/** "23." in Danish, "23" in English. */
export function dayNumber(day: number, locale: Locale): string {
  return locale === 'da' ? `${day}.` : `${day}`
}

function distinctCities(zones: readonly string[], locale: Locale): string[] {
  const seen = new Set<string>()
  return zones.filter((zone) => {
    const city = zoneCity(zone, locale)
    if (seen.has(city)) return false
    seen.add(city)
    return true
  })
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

export { type MeetingTime, describeMeetingTime } from './meeting-time'
