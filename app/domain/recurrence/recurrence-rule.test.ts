import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/plain-date'
import {
  type Frequency,
  mostOccurrences,
  occurrenceDates,
  type RecurrenceRule,
  weekdays,
} from './recurrence-rule'

const rule = (given: Partial<RecurrenceRule>): RecurrenceRule => ({
  frequency: 'WEEKLY',
  interval: 1,
  byDay: '',
  startsOn: '2026-03-24',
  untilOn: '2026-12-31',
  ...given,
})

/** The days ical.js expands the same RRULE to. */
function expanded({ frequency, interval, byDay, startsOn, untilOn }: RecurrenceRule): string[] {
  const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`, `UNTIL=${untilOn.replaceAll('-', '')}`]
  const recur = ICAL.Recur.fromString([...parts, ...(byDay ? [`BYDAY=${byDay}`] : [])].join(';'))
  const walk = recur.iterator(ICAL.Time.fromDateString(startsOn))
  const found: string[] = []
  for (let day = walk.next(); day && found.length <= mostOccurrences; day = walk.next())
    found.push(day.toString())
  return found
}

const days = fc.integer({ min: 0, max: 2_500 }).map((count) => addDays('2024-01-01', count))
const weekly = fc.subarray([...weekdays], { minLength: 1 }).map((chosen) => chosen.join(','))
const monthly = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '-1'), fc.constantFrom(...weekdays))
  .map((parts) => parts.join(''))

function rules(frequency: Frequency, byDay: fc.Arbitrary<string>): fc.Arbitrary<RecurrenceRule> {
  return fc
    .tuple(days, fc.integer({ min: 0, max: 1_800 }), fc.integer({ min: 1, max: 6 }), byDay)
    .map(([startsOn, length, interval, chosen]) => {
      const given = { frequency, interval, byDay: chosen, untilOn: addDays(startsOn, length) }
      // A rule always begins on a day it gives.
      const first = occurrenceDates(rule({ ...given, startsOn }))[0]
      return rule({ ...given, startsOn: first ?? startsOn })
    })
    .filter((one) => occurrenceDates(one).length > 0)
}

describe('the days of a rule', () => {
  it.each([
    ['DAILY', fc.constant('')],
    ['WEEKLY', weekly],
    ['MONTHLY', monthly],
    ['MONTHLY', fc.constant('')],
    ['YEARLY', fc.constant('')],
  ] as const)('are those ical.js expands %s to', (frequency, byDay) => {
    fc.assert(
      fc.property(rules(frequency, byDay), (one) => {
        expect(occurrenceDates(one)).toEqual(expanded(one))
      }),
      { numRuns: 200 },
    )
  })
  it('skip months without the day of the month', () => {
    const found = occurrenceDates(
      rule({ frequency: 'MONTHLY', startsOn: '2027-01-31', untilOn: '2027-06-30' }),
    )
    expect(found).toEqual(['2027-01-31', '2027-03-31', '2027-05-31'])
  })
  it('skip years without 29 February', () => {
    const found = occurrenceDates(
      rule({ frequency: 'YEARLY', startsOn: '2028-02-29', untilOn: '2032-12-31' }),
    )
    expect(found).toEqual(['2028-02-29', '2032-02-29'])
  })
  it('are the second Tuesday and the last Friday of each month', () => {
    const until = { frequency: 'MONTHLY', untilOn: '2027-03-31' } as const
    expect(occurrenceDates(rule({ ...until, byDay: '2TU', startsOn: '2027-01-12' }))).toEqual([
      '2027-01-12',
      '2027-02-09',
      '2027-03-09',
    ])
    expect(occurrenceDates(rule({ ...until, byDay: '-1FR', startsOn: '2027-01-29' }))).toEqual([
      '2027-01-29',
      '2027-02-26',
      '2027-03-26',
    ])
  })
  it('are never more than can be told to be too many', () => {
    const found = occurrenceDates(rule({ frequency: 'DAILY', untilOn: '2030-01-01' }))
    expect(found).toHaveLength(mostOccurrences + 1)
  })
  it('end with the calendar', () => {
    const far = rule({ frequency: 'YEARLY', startsOn: '2198-06-01', untilOn: '2199-12-31' })
    expect(occurrenceDates({ ...far, untilOn: '2300-01-01' })).toEqual(['2198-06-01', '2199-06-01'])
  })
})
