import { describe, expect, it } from 'vitest'
import { findHolidays, hasHolidays } from './holidays.server'
import { proposeDates, searchedDays, targetDate } from './propose-dates'

describe('the day of the next edition', () => {
  it('is the same weekday of the month one year on', () => {
    // The third Thursday of September.
    expect(targetDate('2026-09-17', null, '2026-11-23')).toBe('2027-09-16')
  })

  it('is the fourth where the month has no fifth', () => {
    expect(targetDate('2026-10-29', null, '2026-11-23')).toBe('2027-10-28')
    expect(targetDate('2026-04-29', null, '2026-11-23')).toBe('2027-04-28')
    expect(targetDate('2026-06-30', null, '2026-11-23')).toBe('2027-06-29')
    expect(targetDate('2026-09-29', null, '2026-11-23')).toBe('2027-09-28')
    expect(targetDate('2026-03-30', null, '2026-11-23')).toBe('2027-03-29')
    expect(targetDate('2027-01-29', null, '2027-02-01')).toBe('2028-01-28')
  })

  it('is never past: a series that rested goes on in a coming year', () => {
    expect(targetDate('2023-03-14', null, '2026-11-23')).toBe('2027-03-09')
  })

  it('without an edition before it is the second Tuesday of the usual month', () => {
    expect(targetDate(null, 5, '2026-11-23')).toBe('2027-05-11')
    expect(targetDate(null, 12, '2026-11-23')).toBe('2026-12-08')
  })

  it('without a usual month either it is half a year on', () => {
    expect(targetDate(null, null, '2026-11-23')).toBe('2027-05-11')
  })
})

describe('proposed dates', () => {
  const near = async (target: string, days: number, countries: string[]) => {
    const { from, to } = searchedDays(target, days)
    return proposeDates(target, days, '2026-11-23', await findHolidays(countries, from, to, 'da'))
  }

  it('begin with the target when it is a working day', async () => {
    expect(await near('2027-09-16', 1, ['DK'])).toEqual({
      proposals: ['2027-09-16', '2027-09-23', '2027-09-09', '2027-09-17'],
      avoided: [],
    })
  })

  it('avoid Danish holidays and say which', async () => {
    const { proposals, avoided } = await near('2027-05-06', 1, ['DK'])
    expect(proposals[0]).toBe('2027-05-13')
    expect(avoided).toEqual([
      {
        date: '2027-05-06',
        reasons: [{ day: '2027-05-06', weekend: false, country: 'DK', name: 'Kristi Himmelfartsdag' }],
      },
    ])
  })

  it('avoid the holidays of partners', async () => {
    const { proposals, avoided } = await near('2027-07-14', 1, ['DK', 'FR'])
    expect(proposals[0]).toBe('2027-07-21')
    expect(avoided[0]?.reasons).toEqual([expect.objectContaining({ country: 'FR' })])
  })

  it('avoid weekends on every day of the edition', async () => {
    const { proposals, avoided } = await near('2027-06-11', 2, ['DK'])
    expect(avoided[0]).toEqual({ date: '2027-06-11', reasons: [{ day: '2027-06-12', weekend: true }] })
    expect(proposals).not.toContain('2027-06-18')
  })

  it('know the countries that have holidays, and no others', async () => {
    expect([await hasHolidays('EE'), await hasHolidays('ZZ')]).toEqual([true, false])
  })
})
