import type { Texts } from '~/i18n/da'
import type { Locale } from '../access/actor'
import { weekdayNames } from '../time/calendar-words'
import { dayNumber, formatTime, monthName } from '../time/format-time'
import { type PlainDate, partsOf } from '../time/plain-date'
import { zoneCity } from '../time/time-zone'
import type { Hours } from './occurrence-time'
import { readByDay, type RecurrenceRule } from './recurrence-rule'

type Described = RecurrenceRule & Pick<Hours, 'startTime' | 'zone'>

/** "Gentages hver tirsdag kl. 10.00 (København) til 15. juni 2027", in the series' own zone. */
export function describeRule(series: Described, { recurrence: t }: Texts, locale: Locale): string {
  const { startTime, zone, untilOn } = series
  const clock = startTime && zone ? t.clock(formatTime(startTime, locale), zoneCity(zone, locale)) : ''
  return t.repeats(
    [daysInWords(series, t, locale), clock].filter(Boolean).join(' '),
    dateInWords(untilOn, locale),
  )
}

function daysInWords(
  { frequency, interval, byDay, startsOn }: RecurrenceRule,
  t: Texts['recurrence'],
  locale: Locale,
): string {
  const { month, day } = partsOf(startsOn)
  const chosen = readByDay(byDay)
  const names = chosen.map(({ weekday }) => weekdayNames[locale][weekday - 1] ?? '')
  switch (frequency) {
    case 'DAILY':
      return t.daily(interval)
    case 'WEEKLY':
      return t.weekly(interval, names)
    case 'MONTHLY':
      return chosen[0]
        ? t.monthlyByWeekday(interval, chosen[0].nth, names[0] ?? '')
        : t.monthlyByDate(interval, day)
    case 'YEARLY':
      return t.yearly(interval, `${dayNumber(day, locale)} ${monthName(month, locale)}`)
  }
}

function dateInWords(date: PlainDate, locale: Locale): string {
  const { year, month, day } = partsOf(date)
  return `${dayNumber(day, locale)} ${monthName(month, locale)} ${year}`
}
