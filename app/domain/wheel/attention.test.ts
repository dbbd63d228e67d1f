import { describe, expect, it } from 'vitest'
import { clashesOf } from './clashes'
import { gapsOf, type YearlySeries } from './gaps'
import type { WheelEdition } from './wheel'

const edition = (id: string, startsOn: string, given: Partial<WheelEdition> = {}): WheelEdition => ({
  ...{ id, seriesId: id, ring: 'measures', title: id, startsOn, endsOn: startsOn, state: 'PLANNED' },
  ...{ isSurvey: false, place: null, handling: 'OPEN', marking: 'NONE', countries: [] },
  ...given,
})
const series = (given: Partial<YearlySeries> = {}): YearlySeries => ({
  ...{ id: 's', title: 'Rundbordssamtale', ring: 'bodies', perYear: 1, usualMonth: null, latest: null },
  ...given,
})
const gaps = (given: Partial<YearlySeries>, ...editions: WheelEdition[]) =>
  gapsOf([series(given)], editions, 2027)
const today = '2026-11-23'
const clashes = (...editions: WheelEdition[]) =>
  clashesOf(
    editions,
    new Map([['2027-05-06', [{ country: 'DK', name: 'Kristi Himmelfartsdag' }]]]),
    2027,
    today,
  )

describe('a gap', () => {
  it('is a series with fewer editions in the year than it should have', () => {
    const one = edition('a', '2027-03-01', { seriesId: 's' })
    expect(gaps({})).toMatchObject([{ planned: 0, wanted: 1 }])
    expect(gaps({}, one)).toEqual([])
    expect(gaps({ perYear: 3 }, one)).toMatchObject([{ planned: 1, wanted: 3 }])
  })
  it('is not filled by a cancelled edition, another series’ or another year’s', () => {
    expect(gaps({}, edition('a', '2027-03-01', { seriesId: 's', state: 'CANCELLED' }))).toHaveLength(1)
    expect(gaps({}, edition('a', '2027-03-01'))).toHaveLength(1)
    expect(gaps({}, edition('a', '2026-03-01', { seriesId: 's' }))).toHaveLength(1)
  })
  it('stands in its usual month, or else that of its latest edition', () => {
    expect(gaps({ usualMonth: 9, latest: '2026-10-09' })[0]?.month).toBe(9)
    expect(gaps({ latest: '2026-10-09' })[0]?.month).toBe(10)
    expect(gaps({})[0]?.month).toBeNull()
  })
})

describe('a clash', () => {
  it('is two gatherings within a week', () => {
    expect(clashes(edition('a', '2027-03-01'), edition('b', '2027-03-05'))).toMatchObject([
      { kind: 'near', edition: { id: 'a' }, other: { id: 'b' } },
    ])
    expect(clashes(edition('a', '2027-03-01'), edition('b', '2027-03-08'))).toEqual([])
  })
  it('reaches over the turn of the year', () => {
    expect(clashes(edition('a', '2026-12-29'), edition('b', '2027-01-04'))).toHaveLength(1)
    expect(clashes(edition('a', '2026-12-28'), edition('b', '2026-12-30'))).toEqual([])
  })
  it('is a day on a public holiday of Denmark or a country it heeds', () => {
    const on = new Map([['2027-11-25', [{ country: 'US', name: 'Thanksgiving' }]]])
    const american = edition('a', '2027-11-24', { endsOn: '2027-11-25', countries: ['US'] })
    expect(clashesOf([american], on, 2027, today)).toMatchObject([{ kind: 'holiday', day: '2027-11-25' }])
    expect(clashesOf([{ ...american, countries: [] }], on, 2027, today)).toEqual([])
    expect(clashes(edition('a', '2027-05-06'))).toMatchObject([{ kind: 'holiday' }])
  })
  it('is a weekend', () => {
    expect(clashes(edition('a', '2027-03-06'))).toMatchObject([{ kind: 'weekend', day: '2027-03-06' }])
  })
  it.each([
    ['is over', { endsOn: '2026-11-22', startsOn: '2026-11-22' }],
    ['is held', { state: 'HELD' as const }],
    ['is cancelled', { state: 'CANCELLED' as const }],
    ['is a survey', { isSurvey: true }],
  ])('is none with what %s', (_, given) => {
    const date = 'startsOn' in given ? given.startsOn : '2027-03-06'
    expect(clashes(edition('a', date, given), edition('b', '2027-03-08'))).toEqual([])
  })
})
