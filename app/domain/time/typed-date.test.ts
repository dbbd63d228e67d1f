import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from './format-time'
import { addDays } from './plain-date'
import { parseTypedDate, parseTypedTime } from './typed-date'

const monday = '2026-11-23'
const past = (text: string) => parseTypedDate(text, { today: monday, lean: 'past' })
const future = (text: string) => parseTypedDate(text, { today: monday, lean: 'future' })

describe('typed dates', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['23-11-26', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['1.2.2027', '2027-02-01'],
    ['d. 23. november 2026', '2026-11-23'],
    ['den 23. nov.', '2026-11-23'],
    ['23 Nov 2026', '2026-11-23'],
    ['November 23, 2026', '2026-11-23'],
    ['mandag den 23. november 2026', '2026-11-23'],
    ['i dag', '2026-11-23'],
    ['Today', '2026-11-23'],
    [' I  går ', '2026-11-22'],
    ['yesterday', '2026-11-22'],
    ['i morgen', '2026-11-24'],
    ['tomorrow', '2026-11-24'],
    ['i forgårs', '2026-11-21'],
    ['næste fredag', '2026-12-04'],
    ['next friday', '2026-12-04'],
    ['sidste fredag', '2026-11-20'],
    ['last fri', '2026-11-20'],
    ['i fredags', '2026-11-20'],
    ['sidste mandag', '2026-11-16'],
    ['+3d', '2026-11-26'],
    ['-2d', '2026-11-21'],
    ['+1u', '2026-11-30'],
    ['+1w', '2026-11-30'],
    ['+1m', '2026-12-23'],
    ['om 3 dage', '2026-11-26'],
  ])('reads %j either way', (text, date) => {
    expect(past(text)).toEqual({ date })
    expect(future(text)).toEqual({ date })
  })
  it.each([
    ['fre', '2026-11-20', '2026-11-27'],
    ['fredag', '2026-11-20', '2026-11-27'],
    ['fri', '2026-11-20', '2026-11-27'],
    ['ons', '2026-11-18', '2026-11-25'],
    ['på onsdag', '2026-11-18', '2026-11-25'],
    ['lør.', '2026-11-21', '2026-11-28'],
    ['mandag', '2026-11-23', '2026-11-23'],
    ['23/11', '2026-11-23', '2026-11-23'],
    ['24/11', '2025-11-24', '2026-11-24'],
    ['22.11', '2026-11-22', '2027-11-22'],
    ['29/2', '2024-02-29', '2028-02-29'],
    ['3. maj', '2026-05-03', '2027-05-03'],
  ])('leans %j to the past or the future', (text, before, after) => {
    expect([past(text), future(text)]).toEqual([{ date: before }, { date: after }])
  })
  it.each(['31.02.2026', '32/1', '2026-13-01', '1/1/1800', '30. februar', 'tirsdag 23. november 2026'])(
    'says %j is no day',
    (text) => expect(past(text)).toEqual({ error: 'dateImpossible' }),
  )
  it.each(['', 'snart', '14:00', 'fr', '__proto__', 'constructor', '23', '+3x', 'i', `${'9'.repeat(5000)}`])(
    'does not know %j',
    (text) => expect(past(text)).toEqual({ error: 'dateUnknown' }),
  )
  it('reads every date it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20000, max: 60000 }),
        fc.constantFrom('da' as const, 'en' as const),
        (days, locale) => {
          const date = addDays(monday, days)
          for (const style of ['long', 'medium', 'short'] as const)
            expect(past(formatDate(date, locale, style))).toEqual({ date })
        },
      ),
    )
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void past(text)))
  })
})

describe('typed times', () => {
  it.each([
    ['14', { start: '14:00' }],
    ['14:00', { start: '14:00' }],
    ['14.00', { start: '14:00' }],
    ['kl. 14', { start: '14:00' }],
    ['kl 9.30', { start: '09:30' }],
    ['9.30', { start: '09:30' }],
    ['1430', { start: '14:30' }],
    ['14-15', { start: '14:00', end: '15:00' }],
    ['14:00–15:30', { start: '14:00', end: '15:30' }],
    ['kl. 14 til 15.30', { start: '14:00', end: '15:30' }],
    ['0', { start: '00:00' }],
  ])('reads %j', (text, time) => expect(parseTypedTime(text)).toEqual(time))
  it.each(['24', '14:60', '25-26'])('says %j is no hour', (text) =>
    expect(parseTypedTime(text)).toEqual({ error: 'timeImpossible' }),
  )
  it.each(['', 'middag', '14:0', '14-', '1-2-3', '-3', 'kl.'])('does not know %j', (text) =>
    expect(parseTypedTime(text)).toEqual({ error: 'timeUnknown' }),
  )
})
