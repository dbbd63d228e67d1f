import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/plain-date'
import { type Held, overlaps } from './overlap'
import { type Evidence, pointsOf, strengthOf, tierOf } from './strength'

const now = '2026-11-23'
const daysAgo = (days: number) => addDays(now, -days)
const kind = fc.constantFrom(
  'ONE_TO_ONE',
  'VISIT',
  'MEETING',
  'CALL',
  'VIDEO_CALL',
  'RECEPTION',
  'EVENT',
  'CORRESPONDENCE',
)
const past = fc.integer({ min: 0, max: 4000 }).map(daysAgo)
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({ what: fc.constant('meeting'), kind, on: past, participants: fc.integer({ min: 2, max: 200 }) }),
  fc.record({ what: fc.constant('tie'), strength: fc.integer({ min: 1, max: 5 }), confirmedOn: past }),
  fc.record({
    what: fc.constant('overlap'),
    people: fc.integer({ min: 2, max: 500 }),
    until: fc.option(past),
  }),
)

describe('the points of evidence', () => {
  it.each<[string, Evidence, number]>([
    ['a talk of two today', { what: 'meeting', kind: 'ONE_TO_ONE', on: now, participants: 2 }, 10],
    ['a visit of two today', { what: 'meeting', kind: 'VISIT', on: now, participants: 2 }, 8],
    ['a meeting of five today', { what: 'meeting', kind: 'MEETING', on: now, participants: 5 }, 3],
    ['a call half a year ago', { what: 'meeting', kind: 'CALL', on: daysAgo(180), participants: 2 }, 2.5],
    [
      'a video call a year ago',
      { what: 'meeting', kind: 'VIDEO_CALL', on: daysAgo(360), participants: 2 },
      1.25,
    ],
    ['a reception of 101', { what: 'meeting', kind: 'RECEPTION', on: now, participants: 101 }, 0.2],
    ['an event of two', { what: 'meeting', kind: 'EVENT', on: now, participants: 2 }, 2],
    ['a letter', { what: 'meeting', kind: 'CORRESPONDENCE', on: now, participants: 2 }, 2],
    ['a tie of 1', { what: 'tie', strength: 1, confirmedOn: now }, 8],
    ['a tie of 2', { what: 'tie', strength: 2, confirmedOn: now }, 16],
    ['a tie of 3 confirmed two years ago', { what: 'tie', strength: 3, confirmedOn: daysAgo(730) }, 14],
    ['a tie of 4', { what: 'tie', strength: 4, confirmedOn: now }, 44],
    ['a tie of 5', { what: 'tie', strength: 5, confirmedOn: now }, 60],
    ['colleagues among 50', { what: 'overlap', people: 50, until: null }, 12],
    ['colleagues among 51', { what: 'overlap', people: 51, until: null }, 4],
    ['colleagues until three years ago', { what: 'overlap', people: 3, until: daysAgo(1095) }, 6],
  ])('%s', (_, piece, points) => {
    expect(pointsOf(piece, now)).toBeCloseTo(points, 10)
  })
})

describe('strength', () => {
  it('is 0 without evidence and follows round(100 · (1 − e^(−sum/40)))', () => {
    expect(strengthOf([], now)).toBe(0)
    expect(strengthOf([{ what: 'meeting', kind: 'ONE_TO_ONE', on: now, participants: 2 }], now)).toBe(22)
    expect(strengthOf([{ what: 'tie', strength: 5, confirmedOn: now }], now)).toBe(78)
  })

  it('stays within 0 and 100, whatever the order of the evidence', () => {
    fc.assert(
      fc.property(fc.array(evidence), (pieces) => {
        const strength = strengthOf(pieces, now)
        expect(strength).toBeGreaterThanOrEqual(0)
        expect(strength).toBeLessThanOrEqual(100)
        expect(strengthOf([...pieces].reverse(), now)).toBe(strength)
      }),
    )
  })

  it('never falls when evidence is added', () => {
    fc.assert(
      fc.property(fc.array(evidence), evidence, (pieces, more) => {
        expect(strengthOf([...pieces, more], now)).toBeGreaterThanOrEqual(strengthOf(pieces, now))
      }),
    )
  })

  it('never rises as days pass', () => {
    fc.assert(
      fc.property(fc.array(evidence), fc.integer({ min: 0, max: 3000 }), (pieces, days) => {
        expect(strengthOf(pieces, addDays(now, days))).toBeLessThanOrEqual(strengthOf(pieces, now))
      }),
    )
  })

  it('has tiers from 60, 30 and 10, and no edge below', () => {
    expect([100, 60, 59, 30, 29, 10, 9, 0].map(tierOf)).toEqual([
      'strong',
      'strong',
      'moderate',
      'moderate',
      'weak',
      'weak',
      null,
      null,
    ])
  })
})

describe('overlapping appointments', () => {
  const held = (startsOn: string | null, endsOn: string | null, organisationId = 'a'): Held => ({
    organisationId,
    startsOn,
    endsOn,
  })

  it.each<[string, Held, Held, string | null | undefined]>([
    ['both still there', held('2020-01-01', null), held('2024-01-01', null), null],
    ['one left', held('2020-01-01', '2022-05-01'), held('2021-01-01', null), '2022-05-01'],
    ['one came as the other had left', held('2020-01-01', '2020-12-31'), held('2021-01-01', null), undefined],
    ['on one common day', held('2020-01-01', '2021-01-01'), held('2021-01-01', null), '2021-01-01'],
    ['elsewhere', held('2020-01-01', null), held('2020-01-01', null, 'b'), undefined],
    ['starts unknown, both still there', held(null, null), held(null, null), null],
    [
      'start unknown, left while the other was there',
      held(null, '2019-06-30'),
      held('2018-01-01', null),
      '2019-06-30',
    ],
    [
      'start unknown, nothing shows they met',
      held(null, '2019-06-30'),
      held('2015-01-01', '2018-12-31'),
      undefined,
    ],
    ['not yet begun', held('2020-01-01', null), held('2027-01-01', null), undefined],
    ['will end later', held('2020-01-01', '2027-01-01'), held('2020-01-01', null), null],
  ])('%s', (_, one, other, until) => {
    const expected = until === undefined ? [] : [{ organisationId: 'a', until }]
    expect(overlaps([one], [other], now)).toEqual(expected)
    expect(overlaps([other], [one], now)).toEqual(expected)
  })

  it('counts an organisation once, by the overlap that lasts longest', () => {
    expect(
      overlaps([held('2018-01-01', '2019-01-01'), held('2020-01-01', null)], [held('2018-01-01', null)], now),
    ).toEqual([{ organisationId: 'a', until: null }])
  })
})
