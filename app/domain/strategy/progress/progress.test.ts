import { describe, expect, it } from 'vitest'
import type { TargetKind } from '~/generated/sqlite/enums'
import type { Evidence } from '../evidence/gather'
import { countedPieces, measureProgress, measureState } from '../measure-progress'
import type { EvidencePiece } from '../scoreboard'
import { periodOn, spanOf } from '../strategy-periods'
import { shareGone, type Span } from './span'

const span = (asOf: string): Span => ({ startsOn: '2025-01-01', endsOn: '2027-12-31', asOf })
const halfway = span('2026-07-02')

const piece = (on: string, key = `contribution:${on}`): EvidencePiece => ({
  ...{ key, kind: 'contribution', on, title: '', detail: '', href: '', handling: 'OPEN' },
})
const pieces = (...days: string[]): Evidence => ({
  kind: 'pieces',
  pieces: days.map((day, at) => piece(day, `contribution:${String(at)}`)),
})

function read(targetKind: TargetKind, targetNumber: number | null, evidence: Evidence, at = halfway) {
  const progress = measureProgress({ targetKind, targetNumber }, evidence, at)
  return { ...progress, ...measureState(progress, evidence, at, null) }
}

describe('the progress of a measure', () => {
  it('with a total asks for an even share of it by now', () => {
    const read4 = read('TOTAL', 10, pieces('2025-02-01', '2025-03-01', '2026-01-01', '2026-06-01'))
    expect(read4).toMatchObject({ done: 4, target: 10, status: 'AT_RISK', reason: 'slightlyBehind' })
    expect(read4.expected).toBeCloseTo(5, 1)
    expect(read('TOTAL', 10, pieces('2025-02-01')).status).toBe('BEHIND')
    const reached = read('TOTAL', 1, pieces('2025-02-01', '2025-02-02'))
    expect(reached).toMatchObject({ done: 2, status: 'DONE', reason: 'reached' })
  })

  it('per year does not let a full year make up for an empty one', () => {
    const inOneYear = read('PER_YEAR', 2, pieces(...Array<string>(6).fill('2025-05-05')))
    expect(inOneYear).toMatchObject({ done: 6, paced: 2, target: 6, status: 'BEHIND' })
    const even = read('PER_YEAR', 2, pieces('2025-02-01', '2025-03-01', '2026-05-01'))
    expect(even).toMatchObject({ done: 3, paced: 3, status: 'ON_TRACK' })
    expect(even.years).toEqual([
      { year: 2025, count: 2, target: 2 },
      { year: 2026, count: 1, target: 2 },
      { year: 2027, count: 0, target: 2 },
    ])
  })

  it('held per year counts editions, and is reached when every year has its own', () => {
    const held = pieces('2025-04-01', '2026-04-01', '2027-04-01')
    expect(read('HELD_PER_YEAR', 1, held, span('2027-06-01'))).toMatchObject({ done: 3, status: 'DONE' })
  })

  it('to be done needs one piece, however many there are', () => {
    expect(read('DONE', null, pieces('2025-04-01', '2026-04-01'))).toMatchObject({
      ...{ done: 1, target: 1, pieces: 2, status: 'DONE' },
    })
    expect(read('DONE', null, pieces())).toMatchObject({ status: 'AT_RISK', reason: 'nothingYet' })
    expect(read('DONE', null, pieces(), span('2025-03-01')).status).toBe('NOT_STARTED')
    expect(read('DONE', null, pieces(), span('2027-10-01')).status).toBe('BEHIND')
  })

  it('by countries is the best edition’s, and its pieces are the countries', () => {
    const edition = (on: string, ...codes: string[]) => ({
      on,
      countries: codes.map((code) => piece(on, `country:${code}`)),
    })
    const evidence: Evidence = {
      kind: 'editions',
      editions: [edition('2025-05-05', 'SE', 'NO', 'FI'), edition('2026-05-05', 'SE', 'DE')],
    }
    expect(read('COUNTRIES', 20, evidence)).toMatchObject({ done: 3, target: 20 })
    expect(read('COUNTRIES', 20, evidence).years.map(({ count }) => count)).toEqual([3, 2, 0])
    expect(countedPieces(evidence, halfway).map(({ key }) => key)).toEqual([
      ...['country:SE', 'country:NO', 'country:FI'],
    ])
  })

  it('by members is those in live dialogue on the day, and rises and falls', () => {
    const member = (key: string, days: string[]) => ({
      standing: { rung: 'ACTIVE' as const, since: '2025-01-01', changes: [] },
      days,
      pieceOn: (day: string) => piece(day, key),
    })
    const evidence: Evidence = {
      kind: 'members',
      members: {
        rule: { windowDays: 183, leastMeetings: 1 },
        members: [member('a', ['2025-12-01']), member('b', ['2026-06-01']), member('c', [])],
      },
    }
    expect(read('MEMBERS', 2, evidence, span('2026-06-01'))).toMatchObject({ done: 2, status: 'DONE' })
    expect(read('MEMBERS', 2, evidence, span('2026-06-03')).done).toBe(1)
    expect(read('MEMBERS', 2, evidence, span('2026-06-03')).years.map(({ count }) => count)).toEqual([
      1, 1, 0,
    ])
  })

  it.each(['TOTAL', 'PER_YEAR', 'MEMBERS', 'HELD_PER_YEAR', 'COUNTRIES', 'DONE'] as const)(
    'of kind %s is a number in words, whatever is missing',
    (kind) => {
      for (const target of [null, 0]) {
        for (const asOf of ['2024-01-01', '2026-07-02', '2031-01-01']) {
          const { done, expected, years, reason } = read(kind, target, pieces(), span(asOf))
          expect([done, expected ?? 0, ...years.map(({ count }) => count)].every(Number.isFinite)).toBe(true)
          expect(reason).toMatch(/^[a-zA-Z]+$/)
        }
      }
      expect(read(kind, 0, pieces('2025-02-02')).status).toBe(kind === 'DONE' ? 'DONE' : 'ON_TRACK')
    },
  )

  it('says why nothing can be counted', () => {
    const missing: Evidence = { kind: 'missing', reason: 'groupMissing' }
    expect(read('MEMBERS', 10, missing)).toMatchObject({
      done: 0,
      status: 'NOT_STARTED',
      reason: 'groupMissing',
    })
  })

  it('is judged by the whole target once the period is over', () => {
    expect(read('TOTAL', 2, pieces('2025-02-01'), span('2027-12-31'))).toMatchObject({
      ...{ expected: 2, status: 'BEHIND', reason: 'endedShort' },
    })
    expect(read('TOTAL', 2, pieces(), span('2024-12-31')).reason).toBe('notBegun')
  })

  it('shows leadership’s judgement beside the computed one', () => {
    const evidence = pieces('2025-02-01')
    const progress = measureProgress({ targetKind: 'DONE', targetNumber: null }, evidence, halfway)
    const override = { status: 'AT_RISK' as const, reason: 'For lidt', on: '2026-01-01', by: 'Astrid' }
    expect(measureState(progress, evidence, halfway, override)).toMatchObject({
      ...{ status: 'AT_RISK', computed: 'DONE', override },
    })
  })
})

describe('a strategy period', () => {
  const first = { startsOn: '2021-01-01', endsOn: '2023-12-31' }
  const later = { startsOn: '2025-01-01', endsOn: '2027-12-31' }

  it('is in force from its first day until a later one begins', () => {
    expect(periodOn([first, later], '2024-06-01')).toBe(first)
    expect(periodOn([first, later], '2025-01-01')).toBe(later)
    expect(periodOn([first, later], '2020-01-01')).toBe(first)
    expect(periodOn([], '2020-01-01')).toBeNull()
  })

  it('goes on counting after its end as long as nothing has taken over', () => {
    expect(spanOf(first, [first, later], '2024-06-01').asOf).toBe('2024-06-01')
    expect(spanOf(first, [first, later], '2026-06-01').asOf).toBe('2023-12-31')
    expect(spanOf(first, [first], '2033-06-01').asOf).toBe('2033-06-01')
  })

  it('of ten years and of one day has shares between nothing and all', () => {
    expect(shareGone({ startsOn: '2020-01-01', endsOn: '2029-12-31', asOf: '2024-12-31' })).toBeCloseTo(
      0.5,
      2,
    )
    expect(shareGone({ startsOn: '2020-01-01', endsOn: '2020-01-01', asOf: '2020-01-01' })).toBe(1)
    expect(shareGone({ startsOn: '2020-01-01', endsOn: '2029-12-31', asOf: '2019-01-01' })).toBe(0)
  })
})
