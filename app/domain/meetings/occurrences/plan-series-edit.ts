import { Invalid } from '../../errors'
import type { MeetingWhen, StoredWhen } from '../../time/meeting-when'
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date'
import { parseTypedDate } from '../../time/typed-date'
import { type Hours, hoursOf, sameHours } from '../../recurrence/occurrence-time'
import { demandSome, firstDay, readRule, type TypedRule } from '../../recurrence/read-rule'
import {
  occurrenceDates,
  type RecurrenceRule,
  type WeekdayCode,
  weekdayCode,
} from '../../recurrence/recurrence-rule'

type Stored = RecurrenceRule & Hours

/** What an edit of an occurrence says about the time of its series. */
export type TimeChange = {
  /** How many days the occurrence moves from the day the rule gave it. */
  shift: number
  hours: Hours
  /** The rule as it is from the edited occurrence on. */
  rule: RecurrenceRule
  /** Other days or hours, not only another end. */
  moved: boolean
  prolonged: boolean
  /** Another kind of rule: its days no longer follow from the old ones. */
  another: boolean
}

type Edited = {
  stored: StoredWhen
  /** The day the rule gave the edited occurrence. */
  day: PlainDate
  when: MeetingWhen
  typed: TypedRule
}

/** Compares what was typed with what the form was shown with. Throws Invalid by field, as `readRule`. */
export function readTimeChange(series: Stored, { stored, day, when, typed }: Edited): TimeChange {
  const typedDay = firstDay(when)
  const shift = typedDay === stored.startsOn ? 0 : daysBetween(day, typedDay)
  const anchor = addDays(day, shift)
  const until = endOf(typed, series, day, shift)
  const rule = readRule({ ...followingWeekday(typed, series, day, anchor), ...until.typed }, anchor, 1)
  if (!rule) throw new Invalid([{ field: 'repeat', code: 'choose' }])
  const typedHours = hoursOf(when)
  const otherHours = !sameHours(typedHours, hoursOf(whenOf(stored)))
  const another = !sameRule(rule, series, shift)
  const moved = shift !== 0 || otherHours || another
  const hours = otherHours ? typedHours : hoursIn(series)
  return { shift, hours, rule, moved, prolonged: until.changed, another }
}

/** Whether the form asks for another rule or end than the series has, whatever becomes of this occurrence's own time. */
export function asksForAnotherRule(series: Stored, { stored, day, typed }: Omit<Edited, 'when'>): boolean {
  if (!typed.repeat) return false
  const change = readTimeChange(series, { stored, day, when: whenOf(stored), typed })
  return change.another || change.prolonged
}

/** A series moved to later days ends as many days later, unless another end was typed. */
function endOf({ repeatUntil }: TypedRule, { untilOn }: RecurrenceRule, day: PlainDate, shift: number) {
  const read = repeatUntil ? parseTypedDate(repeatUntil, { today: day, lean: 'future' }) : null
  const changed = read !== null && 'date' in read && read.date !== untilOn
  const typed = !changed && read && shift > 0 ? { repeatUntil: addDays(untilOn, shift) } : {}
  return { changed, typed }
}

/** The rule for all occurrences from `first`, the day the old rule gave the earliest of them. */
export function ruleFrom(series: RecurrenceRule, change: TimeChange, first: PlainDate): RecurrenceRule {
  const { rule, shift, moved, another } = change
  if (!moved) return demandSome({ ...ruleIn(series), untilOn: rule.untilOn }, 1)
  const byDate = another && (rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY')
  const startsOn = byDate ? rule.startsOn : addDays(first, shift)
  const from = demandSome({ ...rule, startsOn }, 1)
  return { ...from, startsOn: occurrenceDates(from)[0] ?? startsOn }
}

/** The columns of a rule, without what else its record holds. */
export function ruleIn({ frequency, interval, byDay, startsOn, untilOn }: RecurrenceRule): RecurrenceRule {
  return { frequency, interval, byDay, startsOn, untilOn }
}

export function hoursIn({ startTime, endTime, zone, extraDays }: Hours): Hours {
  return { startTime, endTime, zone, extraDays }
}

/** A Tuesday's meeting moved to Wednesday repeats on Wednesdays, unless other weekdays were chosen with it. */
function followingWeekday(typed: TypedRule, { byDay }: RecurrenceRule, day: PlainDate, anchor: PlainDate) {
  const untouched = [...typed.repeatDays].sort().join() === byDay.split(',').sort().join()
  if (!untouched) return typed
  const moved = (code: WeekdayCode) => (code === weekdayCode(day) ? weekdayCode(anchor) : code)
  return { ...typed, repeatDays: typed.repeatDays.map(moved) }
}

/** Moved along with its days, a weekly rule is the same kind of rule. */
function sameRule(rule: RecurrenceRule, series: RecurrenceRule, shift: number): boolean {
  const sameKind = rule.frequency === series.frequency && rule.interval === series.interval
  return sameKind && (shift !== 0 || rule.byDay === series.byDay)
}

function whenOf({ startsAt, endsAt, zone, startsOn, endsOn }: StoredWhen): MeetingWhen {
  return startsAt && zone ? { allDay: false, startsAt, endsAt, zone } : { allDay: true, startsOn, endsOn }
}
