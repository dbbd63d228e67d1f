import ICAL from 'ical.js'
import { describe, expect, it, test } from 'vitest'
import { worked } from '~/testing/worked'
import { expandRule, newBudget } from './expand-rule'
import type { Written } from './read-times'

const window = { from: '2026-08-25', to: '2027-12-28' }

function expand(rule: string, start = '2026-11-23T10:00:00', budget = newBudget()) {
  const written: Written =
    start.length === 10
      ? { kind: 'day', day: start }
      : { kind: 'wall', wall: start, zone: { kind: 'known', zone: 'Europe/Copenhagen' } }
  const { starts, more, problem } = expandRule(ICAL.Recur.fromString(rule), written, window, budget)
  return { starts: starts.map((s) => (s.kind === 'day' ? s.day : s.wall.slice(0, 16))), more, problem }
}

describe('a rule', () => {
  it('keeps its wall time', () => {
    expect(expand('FREQ=WEEKLY;COUNT=3')).toEqual({
      starts: ['2026-11-23T10:00', '2026-11-30T10:00', '2026-12-07T10:00'],
      more: false,
      problem: null,
    })
  })

  it('that began long ago is unfolded from the window on', () => {
    const { starts, more } = expand('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '1990-01-01T09:00:00')
    expect([starts[0], starts.length, more]).toEqual(['2026-09-07T09:00', 35, true])
  })

  it('of months and years is unfolded from the window on, on days that exist', () => {
    expect(expand('FREQ=MONTHLY;INTERVAL=5', '1990-01-31T09:00:00').starts).toEqual(['2027-07-31T09:00'])
    expect(expand('FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261101', '1950-01-27T09:00:00').starts).toEqual([
      '2026-08-28T09:00',
      '2026-09-25T09:00',
      '2026-10-30T09:00',
    ])
    expect(expand('FREQ=YEARLY', '1917-05-18').starts).toEqual(['2027-05-18'])
  })

  it('ends with the occurrence its UNTIL, told in UTC, allows', () => {
    expect(expand('FREQ=DAILY;UNTIL=20261125T090000Z').starts.at(-1)).toBe('2026-11-25T10:00')
    expect(expand('FREQ=DAILY;UNTIL=20261125', '2026-11-24').starts).toEqual(['2026-11-24', '2026-11-25'])
  })

  it('gives nothing after the window, and says so', () => {
    expect(expand('FREQ=DAILY', '2030-01-01T10:00:00')).toEqual({ starts: [], more: true, problem: null })
  })

  it('stops at what the whole file has left', () => {
    expect(expand('FREQ=DAILY', undefined, { occurrences: 5, steps: 1000 })).toMatchObject({
      starts: { length: 5 },
      problem: 'ruleCut',
    })
    expect(expand('FREQ=DAILY', undefined, newBudget()).starts.length).toBeLessThanOrEqual(730)
  })

  it('makes no day of the one that does not exist', () => {
    expect(expand('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30').problem).toBe('ruleNever')
    expect(expand('FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=30').starts.slice(1)).toEqual(['2027-04-30T10:00'])
    expect(expand('FREQ=MONTHLY;COUNT=4', '2026-10-31T10:00:00').starts).not.toContain('2026-12-01T10:00')
  })
})

test.each(['SECONDLY', 'MINUTELY', 'HOURLY'])('FREQ=%s is refused', (freq) => {
  expect(expand(`FREQ=${freq}`)).toMatchObject({ starts: ['2026-11-23T10:00'], problem: 'frequencyRefused' })
})

test.each([
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=DAILY;INTERVAL=999999999',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=2',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6',
  'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
  'FREQ=MONTHLY;BYDAY=7MO',
  'FREQ=YEARLY;BYDAY=60MO',
  'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3',
  'FREQ=WEEKLY;BYSETPOS=9',
  'FREQ=WEEKLY;BYMONTH=13',
  'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15,16',
  'FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,15,30,45;BYSECOND=0,30',
  'FREQ=DAILY;BYSETPOS=366;COUNT=100000',
  'FREQ=YEARLY;INTERVAL=1000',
])('%s comes to an end', (rule) => {
  const began = worked()
  try {
    expect(expand(rule).starts.length).toBeLessThanOrEqual(730)
  } catch (error) {
    expect(String(error)).toMatch(/invalid/)
  }
  expect(worked() - began).toBeLessThan(200)
})
