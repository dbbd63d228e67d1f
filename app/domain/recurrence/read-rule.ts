import { type ErrorCode, Invalid } from '../errors'
import type { MeetingWhen } from '../time/meeting-when'
import { addDays, addMonths, type PlainDate, partsOf } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'
import { wallTimeOf } from '../time/wall-time'
import {
  type Frequency,
  mostOccurrences,
  mostYears,
  occurrenceDates,
  type RecurrenceRule,
  type WeekdayCode,
  weekdayCode,
  weekdays,
} from './recurrence-rule'

/** How a monthly rule counts: the day of the month, its 2nd Tuesday, or its last. */
export const monthlyWays = ['date', 'nth', 'last'] as const
export type MonthlyWay = (typeof monthlyWays)[number]

/** A rule as the form holds it; the first occurrence's day stands in the form's own date. */
export type TypedRule = {
  repeat?: Frequency
  repeatInterval: number
  repeatDays: WeekdayCode[]
  repeatBy: MonthlyWay
  repeatUntil?: string
}

/** The day a meeting begins on in the zone its author chose. */
export function firstDay(when: MeetingWhen): PlainDate {
  return when.allDay ? when.startsOn : wallTimeOf(when.startsAt, when.zone).date
}

/**
 * The rule that begins on `startsOn`, or null when the meeting does not repeat. The weekday of its first day always
 * counts. Throws Invalid at its field: no end, an end too far away, too many occurrences, or fewer than `least`.
 */
export function readRule(typed: TypedRule, startsOn: PlainDate, least = 2): RecurrenceRule | null {
  const { repeat: frequency, repeatInterval: interval, repeatUntil } = typed
  if (!frequency) return null
  if (!repeatUntil) return refuse('repeatUntil', 'repeatUntilMissing')
  const until = parseTypedDate(repeatUntil, { today: startsOn, lean: 'future' })
  if ('error' in until) return refuse('repeatUntil', until.error)
  const untilOn = until.date
  if (untilOn < startsOn) return refuse('repeatUntil', 'endBeforeStart')
  if (untilOn > addMonths(startsOn, 12 * mostYears))
    return refuse('repeatUntil', 'repeatTooFar', { years: mostYears })
  return demandSome({ frequency, interval, byDay: byDayOf(typed, startsOn), startsOn, untilOn }, least)
}

/** Throws Invalid at `repeatUntil` on a rule with too many occurrences or fewer than `least`. */
export function demandSome(rule: RecurrenceRule, least: number): RecurrenceRule {
  const { length } = occurrenceDates(rule)
  if (length > mostOccurrences) return refuse('repeatUntil', 'repeatTooMany', { most: mostOccurrences })
  if (length < least) return refuse('repeatUntil', 'repeatOnce')
  return rule
}

function byDayOf({ repeat, repeatDays, repeatBy }: TypedRule, startsOn: PlainDate): string {
  const own = weekdayCode(startsOn)
  if (repeat === 'WEEKLY') return sortedDays([...repeatDays, own]).join(',')
  if (repeat !== 'MONTHLY' || repeatBy === 'date') return ''
  const last = addDays(startsOn, 7).slice(0, 7) !== startsOn.slice(0, 7)
  if (repeatBy === 'last' && !last) return refuse('repeatBy', 'repeatNotLast')
  const nth = Math.ceil(partsOf(startsOn).day / 7)
  // Few months have a fifth Tuesday: it is meant as the last.
  return repeatBy === 'last' || nth === 5 ? `-1${own}` : `${nth}${own}`
}

function sortedDays(days: WeekdayCode[]): WeekdayCode[] {
  return weekdays.filter((day) => days.includes(day))
}

function refuse(field: string, code: ErrorCode, params?: Record<string, string | number>): never {
  throw new Invalid([{ field, code, ...(params && { params }) }])
}
