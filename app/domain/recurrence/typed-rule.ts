import type { Locale } from '../access/actor'
import { formatDate } from '../time/format-time'
import type { MonthlyWay } from './read-rule'
import { type RecurrenceRule, readByDay, type WeekdayCode, weekdays } from './recurrence-rule'

/** A stored rule as the form shows it. */
export function typedRuleOf({ frequency, interval, byDay, untilOn }: RecurrenceRule, locale: Locale) {
  const chosen = readByDay(byDay)
  const days = frequency === 'WEEKLY' ? chosen.map(({ weekday }) => weekdays[weekday - 1]) : []
  return {
    repeat: frequency,
    repeatInterval: interval,
    repeatDays: days.filter((day): day is WeekdayCode => day !== undefined),
    repeatBy: wayOf(chosen[0]?.nth),
    repeatUntil: formatDate(untilOn, locale, 'short'),
  }
}

function wayOf(nth: number | undefined): MonthlyWay {
  if (!nth) return 'date'
  return nth < 0 ? 'last' : 'nth'
}
