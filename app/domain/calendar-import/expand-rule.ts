import ICAL from 'ical.js'
import { addDays, addMonths, daysBetween } from '~/domain/time/plain-date'
import { wallTimeOf } from '~/domain/time/wall-time'
import type { Window } from './calendar-entry'
import { dayOf, type Written } from './read-times'
import { fitsRule, hasSomeDay } from './rule-parts'

/** Most occurrences of one rule, and most steps all a file's rules may take: a rule can be written never to end. */
const mostOfOneRule = 730
const mostSteps = 40_000
const mostStepsOfOneRule = 5_000
/** ical.js takes so much longer to step through a month or a year. */
const monthCost = 10
const longestInterval = 1_000

/** What is left to spend on a file's rules. */
export type RuleBudget = { occurrences: number; steps: number }

export function newBudget(): RuleBudget {
  return { occurrences: 1_000, steps: mostSteps }
}

export type Expansion = {
  starts: Written[]
  /** Some occurrences lie outside the window. */
  more: boolean
  problem: 'frequencyRefused' | 'ruleNever' | 'ruleCut' | null
}

/**
 * The starts a rule (RFC 5545 §3.3.10) gives within the window, the event's own among them, in the wall time of that
 * start. Rules by the hour or finer, rules no day fits, and more than the budget are refused with a word.
 */
export function expandRule(rule: ICAL.Recur, start: Written, window: Window, budget: RuleBudget): Expansion {
  const own = isWithin(start, window) ? [start] : []
  const refused = (problem: Expansion['problem']): Expansion => ({ starts: own, more: false, problem })
  if (dayOf(start) > window.to) return { starts: [], more: true, problem: null }
  if (/^(?:SECONDLY|MINUTELY|HOURLY)$/.test(rule.freq)) return refused('frequencyRefused')
  if (!hasSomeDay(rule)) return refused('ruleNever')
  if (rule.interval > longestInterval || budget.steps <= 0 || budget.occurrences <= 0)
    return refused('ruleCut')
  try {
    return walk(rule, start, window, budget)
  } catch (error) {
    return refused(error instanceof Exhausted ? 'ruleCut' : 'ruleNever')
  }
}

function walk(rule: ICAL.Recur, start: Written, window: Window, budget: RuleBudget): Expansion {
  const first = timeOf(start)
  const { bounded, isCut } = boundedRule(rule, start, window)
  const next = nextWithin(bounded.iterator(forwarded(rule, first, window)), rule, window, budget)
  const starts = isWithin(start, window) ? [start] : []
  let more = starts.length === 0
  for (let at = next(); at; at = next()) {
    const occurrence = writtenAt(at, start)
    if (at.compare(first) <= 0 || !fitsRule(rule, at, first)) continue
    if (!isWithin(occurrence, window)) more = true
    else if (starts.length >= Math.min(mostOfOneRule, budget.occurrences))
      return { starts, more: true, problem: 'ruleCut' }
    else starts.push(occurrence)
  }
  return { starts, more: more || isCut, problem: null }
}

class Exhausted extends Error {
  override name = 'Exhausted'
}

class PastWindow extends Error {
  override name = 'PastWindow'
}

/** ical.js looks for the next fitting day in a loop of its own, which some rules never leave: its steps are counted. */
function nextWithin(iterator: ICAL.RecurIterator, { freq }: ICAL.Recur, window: Window, budget: RuleBudget) {
  const cost = freq === 'MONTHLY' || freq === 'YEARLY' ? monthCost : 1
  const lastYear = Number(window.to.slice(0, 4))
  const fits = iterator.check_contracting_rules.bind(iterator)
  let steps = 0
  iterator.check_contracting_rules = () => {
    steps += cost
    budget.steps -= cost
    if (steps > mostStepsOfOneRule || budget.steps < 0) throw new Exhausted()
    if (iterator.last.year > lastYear) throw new PastWindow()
    return fits()
  }
  return () => {
    try {
      return iterator.next()
    } catch (error) {
      if (error instanceof PastWindow) return null
      throw error
    }
  }
}

/** The rule ends with the window, or before it by its own UNTIL, which is told in UTC and compared on the wall. */
function boundedRule(rule: ICAL.Recur, start: Written, window: Window) {
  const bounded = rule.clone()
  const end = `${window.to}T23:59:59`
  const until = rule.until ? untilOnWall(rule.until, start) : null
  const isCut = until === null ? !rule.count : until > end
  bounded.until = ICAL.Time.fromDateTimeString(until !== null && until < end ? until : end)
  return { bounded, isCut }
}

function untilOnWall(until: ICAL.Time, start: Written): string {
  const text = until.toString()
  if (until.isDate) return `${text.slice(0, 10)}T23:59:59`
  if (start.kind === 'day') return `${text.slice(0, 10)}T23:59:59`
  if (!text.endsWith('Z') || typeof start.zone === 'string' || start.zone.kind === 'unknown')
    return text.slice(0, 19)
  const { date, time } = wallTimeOf(new Date(text), start.zone.zone)
  return `${date}T${time}:59`
}

/** A rule without a count may as well begin a whole number of its steps later. */
function forwarded(rule: ICAL.Recur, first: ICAL.Time, window: Window): ICAL.Time {
  if (rule.count) return first
  const day = first.toString().slice(0, 10)
  const days = { DAILY: rule.interval, WEEKLY: 7 * rule.interval }[String(rule.freq)]
  const months = { MONTHLY: rule.interval, YEARLY: 12 * rule.interval }[String(rule.freq)]
  const away = daysBetween(day, window.from) - 7
  const later =
    days && away > 0
      ? addDays(day, Math.floor(away / days) * days)
      : months && away > 400
        ? monthsLater(day, months, Math.floor((away - 366) / 31 / months))
        : day
  return later === day ? first : timeAt(later, first.isDate ? null : first.toString().slice(11, 19))
}

/** At most so many steps later, in a month that has the day. */
function monthsLater(day: string, months: number, most: number): string {
  for (let steps = most; steps > 0; steps -= 1) {
    const later = addMonths(day, steps * months)
    if (later.slice(8) === day.slice(8)) return later
  }
  return day
}

function timeOf(written: Written): ICAL.Time {
  return written.kind === 'day'
    ? timeAt(written.day, null)
    : timeAt(written.wall.slice(0, 10), written.wall.slice(11, 19))
}

function timeAt(day: string, clock: string | null): ICAL.Time {
  return clock ? ICAL.Time.fromDateTimeString(`${day}T${clock}`) : ICAL.Time.fromDateString(day)
}

function writtenAt(at: ICAL.Time, start: Written): Written {
  const text = at.toString()
  return start.kind === 'day'
    ? { kind: 'day', day: text.slice(0, 10) }
    : { ...start, wall: text.slice(0, 19) }
}

function isWithin(written: Written, { from, to }: Window): boolean {
  return dayOf(written) >= from && dayOf(written) <= to
}
