import { describe, expect, it } from 'vitest'
import { warningsOf, type GroupRules, type Seated } from './balance'
import type { Rung } from './group'
import { outlookOf, type Expected } from './outlook'
import { courseOf, standingOn, termEnd, type Standing } from './standing'

const today = '2026-11-23'

const climbed = (...steps: [Rung, string][]): Standing => ({
  steps: steps.map(([rung, since]) => ({ rung, since })),
  goneOn: null,
})

const expected = (given: Partial<Expected> & { rung: Rung }): Expected => ({
  ...climbed([given.rung, '2026-01-01']),
  expectedOn: null,
  termEnd: null,
  ...given,
})

describe('where a member stood on a day', () => {
  const member = climbed(['PROSPECT', '2026-01-01'], ['ACTIVE', '2026-03-01'], ['LEFT', '2026-05-01'])

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 'PROSPECT'],
    ['2026-04-30', 'ACTIVE'],
    ['2026-05-01', 'LEFT'],
  ])('on %s is %s', (day, rung) => {
    expect(standingOn(member, day)?.rung ?? null).toBe(rung)
  })

  it('is nowhere from the day it was archived', () => {
    const gone = { ...member, goneOn: '2026-04-01' }
    expect(standingOn(gone, '2026-03-31')?.rung).toBe('ACTIVE')
    expect(standingOn(gone, '2026-04-01')).toBeNull()
  })

  it('is the last of two steps on the same day', () => {
    expect(standingOn(climbed(['APPROACHED', today], ['ACTIVE', today]), today)?.rung).toBe('ACTIVE')
  })
})

describe('the course of a group', () => {
  it('counts the active from each day their number changed', () => {
    const members = [
      climbed(['PROSPECT', '2026-01-01'], ['ACTIVE', '2026-03-01'], ['DORMANT', '2026-06-01']),
      climbed(['ACTIVE', '2026-03-01']),
      { ...climbed(['ACTIVE', '2026-04-01']), goneOn: '2026-07-01' },
    ]
    expect(courseOf(members, today)).toEqual([
      { on: '2026-03-01', active: 2 },
      { on: '2026-04-01', active: 3 },
      { on: '2026-06-01', active: 2 },
      { on: '2026-07-01', active: 1 },
    ])
  })

  it('is empty where nobody ever was active', () => {
    expect(courseOf([climbed(['PROSPECT', '2026-01-01'])], today)).toEqual([])
    expect(courseOf([], today)).toEqual([])
  })
})

describe('the outlook of a group', () => {
  const target = { target: 10, targetOn: '2026-12-31' }

  it('expects by the target’s day those active, and those expected by then', () => {
    const members = [
      expected({ rung: 'ACTIVE' }),
      expected({ rung: 'IN_DIALOGUE', expectedOn: '2026-12-31' }),
      expected({ rung: 'IN_DIALOGUE', expectedOn: '2027-01-01' }),
      expected({ rung: 'PROSPECT' }),
    ]
    expect(outlookOf(members, target, today)).toMatchObject({
      active: 1,
      expected: 2,
      by: '2026-12-31',
      late: 0,
    })
  })

  it('loses those whose term ends before it', () => {
    const members = [expected({ rung: 'ACTIVE', termEnd: '2026-12-01' }), expected({ rung: 'ACTIVE' })]
    const { expected: count, ahead } = outlookOf(members, target, today)
    expect([count, ahead]).toEqual([
      1,
      [
        { on: today, active: 2 },
        { on: '2026-12-01', active: 1 },
      ],
    ])
  })

  it('calls late who was to be active by now, and expects them no more', () => {
    const members = [expected({ rung: 'APPROACHED', expectedOn: '2026-11-22' })]
    expect(outlookOf(members, target, today)).toMatchObject({ expected: 0, late: 1 })
  })

  it('goes as far as anybody is expected when no day to come is set for the target', () => {
    const members = [expected({ rung: 'IN_DIALOGUE', expectedOn: '2027-03-01' })]
    for (const targetOn of [null, '2023-12-31'])
      expect(outlookOf(members, { target: 10, targetOn }, today)).toMatchObject({
        expected: 1,
        by: '2027-03-01',
      })
  })

  it('expects nothing where nobody has a day, and nothing of an empty group', () => {
    const none = { target: null, targetOn: null }
    expect(outlookOf([expected({ rung: 'ACTIVE' })], none, today)).toMatchObject({ expected: null, by: null })
    expect(outlookOf([], none, today)).toMatchObject({ active: 0, expected: null, past: [], ahead: [] })
  })

  it('leaves out who is archived', () => {
    const gone = { ...expected({ rung: 'ACTIVE' }), goneOn: '2026-06-01' }
    expect(outlookOf([gone], target, today)).toMatchObject({ active: 0, expected: 0 })
  })
})

describe('a term of office', () => {
  it('ends as agreed, else the group’s months after the member became active', () => {
    const member = { rung: 'ACTIVE' as const, since: '2025-01-31', termEndsOn: null }
    expect(termEnd(member, 13)).toBe('2026-02-28')
    expect(termEnd({ ...member, termEndsOn: '2027-01-01' }, 13)).toBe('2027-01-01')
    expect(termEnd(member, null)).toBeNull()
    expect(termEnd({ ...member, rung: 'PROSPECT' }, 13)).toBeNull()
  })
})

describe('the rules of a group', () => {
  const none: GroupRules = {
    leastMembers: null,
    mostMembers: null,
    leastSectors: null,
    leastRegions: null,
    leastGender: null,
  }
  const seat = (given: Partial<Seated> = {}): Seated => ({
    name: 'Ana',
    sector: '',
    region: '',
    gender: '',
    termEnd: null,
    ...given,
  })

  it('warn of too few and too many active members, and of neither between', () => {
    const rules = { ...none, leastMembers: 5, mostMembers: 8 }
    const warned = (n: number) =>
      warningsOf(
        rules,
        Array.from({ length: n }, () => seat()),
        today,
      )
    expect([4, 5, 8, 9].map((n) => warned(n)[0]?.rule)).toEqual(['tooFew', undefined, undefined, 'tooMany'])
    expect(warned(4)).toEqual([{ rule: 'tooFew', have: 4, limit: 5 }])
  })

  it('warn of too few sectors and regions, however they are written', () => {
    const active = [seat({ sector: 'MEDIA', region: 'Norden' }), seat({ sector: 'MEDIA', region: 'norden' })]
    expect(warningsOf({ ...none, leastSectors: 2, leastRegions: 2 }, active, today)).toEqual([
      { rule: 'sectors', have: 1, limit: 2 },
      { rule: 'regions', have: 1, limit: 2 },
    ])
    expect(warningsOf({ ...none, leastSectors: 2 }, [], today)).toEqual([])
  })

  it('warn of the gender with too small a share of those told', () => {
    const active = [seat({ gender: 'WOMAN' }), seat({ gender: 'WOMAN' }), seat({ gender: 'MAN' }), seat()]
    expect(warningsOf({ ...none, leastGender: 40 }, active, today)).toEqual([
      { rule: 'gender', gender: 'MAN', have: 33, limit: 40 },
    ])
    expect(warningsOf({ ...none, leastGender: 40 }, [seat()], today)).toEqual([])
  })

  it('warn of terms that are over or end within a quarter', () => {
    const active = ['2026-11-22', '2026-11-23', '2027-02-21', '2027-02-22'].map((on) => seat({ termEnd: on }))
    expect(warningsOf(none, active, today).map(({ rule }) => rule)).toEqual([
      'termOver',
      'termSoon',
      'termSoon',
    ])
  })
})
