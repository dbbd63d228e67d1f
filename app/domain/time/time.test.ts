import { describe, expect, it } from 'vitest'
import { formatDate, formatMoment, formatRelativeDay, formatTime, readBack } from './format-time'
import { describeMeetingTime, formatDays } from './meeting-time'
import { addDays, addMonths, daysBetween, isPlainDate, today, weekdayOf } from './plain-date'
import { isTimeZone, listTimeZones, offsetMinutes, zoneCity } from './time-zone'
import { isInRepeatedHour, resolveWallTime, wallTimeOf } from './wall-time'

const copenhagen = 'Europe/Copenhagen'
const california = 'America/Los_Angeles'
const china = 'Asia/Shanghai'
const moment = new Date('2026-11-23T13:00:00Z')

describe('plain dates', () => {
  it('today depends on the zone', () => {
    const late = new Date('2026-11-23T23:30:00Z')
    expect([today(late, copenhagen), today(late, california)]).toEqual(['2026-11-24', '2026-11-23'])
  })
  it('counts days over a change of clocks and a leap day', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1)
  })
  it('keeps within the shorter month', () => expect(addMonths('2026-01-31', 1)).toBe('2026-02-28'))
  it('weeks begin on Monday', () =>
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]))
  it.each([
    '2026-02-30',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '',
    '2026-01-01T00:00',
  ])('refuses %j', (text) => expect(isPlainDate(text)).toBe(false))
})

describe('zones', () => {
  it.each([copenhagen, 'UTC', 'America/Argentina/Buenos_Aires', 'Europe/Kyiv', 'America/Port-au-Prince'])(
    'knows %s',
    (zone) => expect(isTimeZone(zone)).toBe(true),
  )
  it.each([
    '',
    'Mars/Base',
    '+02:00',
    '__proto__',
    'europe/copenhagen',
    'Europe/Copenhagen\r\nX',
    'Romance Standard Time',
  ])('refuses %j', (zone) => expect(isTimeZone(zone)).toBe(false))
  it('lists only zones it knows, by their present names', () => {
    const zones = listTimeZones()
    expect(zones).toContain('Europe/Kyiv')
    expect(zones).toContain('UTC')
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
  })
  it('names the offices by their cities', () => {
    expect([copenhagen, california, china].map((zone) => zoneCity(zone, 'da'))).toEqual([
      'København',
      'San Francisco',
      'Beijing',
    ])
    expect(zoneCity('America/Port-au-Prince', 'en')).toBe('Port-au-Prince')
    expect(zoneCity('Pacific/Pago_Pago', 'en')).toBe('Pago Pago')
  })
  it('has offsets east and west', () => {
    expect(offsetMinutes(moment, 'Asia/Kolkata')).toBe(330)
    expect(offsetMinutes(moment, california)).toBe(-480)
  })
})

describe('wall time', () => {
  it('is one instant on an ordinary day', () => {
    expect(resolveWallTime('2026-11-23', '14:00', copenhagen)).toEqual({ kind: 'exact', instant: moment })
    expect(wallTimeOf(moment, china)).toEqual({ date: '2026-11-23', time: '21:00' })
  })
  it('does not exist when clocks jump over it', () => {
    expect(resolveWallTime('2026-03-29', '02:30', copenhagen)).toEqual({
      kind: 'nonexistent',
      from: '02:00',
      to: '03:00',
    })
    expect(resolveWallTime('2026-03-08', '02:00', california).kind).toBe('nonexistent')
    expect(resolveWallTime('2026-10-04', '02:15', 'Australia/Lord_Howe')).toEqual({
      kind: 'nonexistent',
      from: '02:00',
      to: '02:30',
    })
  })
  it('exists at the edges of the gap', () => {
    expect(resolveWallTime('2026-03-29', '01:59', copenhagen).kind).toBe('exact')
    expect(resolveWallTime('2026-03-29', '03:00', copenhagen).kind).toBe('exact')
  })
  it('is two instants when clocks go back', () => {
    expect(resolveWallTime('2026-10-25', '02:30', copenhagen)).toEqual({
      kind: 'repeated',
      earlier: new Date('2026-10-25T00:30:00Z'),
      later: new Date('2026-10-25T01:30:00Z'),
    })
    expect(isInRepeatedHour(new Date('2026-10-25T01:30:00Z'), copenhagen)).toBe(true)
    expect(isInRepeatedHour(new Date('2026-10-25T02:00:00Z'), copenhagen)).toBe(false)
  })
  it('survives a day that was skipped altogether', () => {
    expect(resolveWallTime('2011-12-30', '12:00', 'Pacific/Apia').kind).toBe('nonexistent')
  })
  it('refuses an hour no clock has', () => {
    expect(() => resolveWallTime('2026-01-01', '25:00', copenhagen)).toThrow(RangeError)
  })
})

describe('texts', () => {
  it('writes dates in three lengths', () => {
    expect(
      (['long', 'medium', 'short'] as const).map((style) => formatDate('2026-11-03', 'da', style)),
    ).toEqual(['tirsdag 3. november 2026', '3. nov. 2026', '03.11.2026'])
    expect(
      (['long', 'medium', 'short'] as const).map((style) => formatDate('2026-11-03', 'en', style)),
    ).toEqual(['Tuesday 3 November 2026', '3 Nov 2026', '03/11/2026'])
  })
  it('writes hours with a full stop in Danish', () =>
    expect([formatTime('09:30', 'da'), formatTime('09:30', 'en')]).toEqual(['09.30', '09:30']))
  it('writes a moment', () =>
    expect(formatMoment(moment, california, 'en')).toBe('Monday 23 November 2026, 05:00'))
  it('reads one instant back in three zones', () => {
    expect(readBack(moment, [copenhagen, california, china], 'da')).toBe(
      'mandag 23. november 2026 kl. 14.00 København · 05.00 San Francisco · 21.00 Beijing',
    )
    expect(readBack(moment, [copenhagen, california, china, copenhagen], 'en')).toBe(
      'Monday 23 November 2026, 14:00 Copenhagen · 05:00 San Francisco · 21:00 Beijing',
    )
  })
  it('says the day where it is another one', () => {
    const evening = new Date('2026-11-23T18:00:00Z')
    expect(readBack(evening, [copenhagen, china], 'da')).toBe(
      'mandag 23. november 2026 kl. 19.00 København · tirsdag 02.00 Beijing',
    )
  })
  it('says near days in words', () => {
    const say = (date: string, locale: 'da' | 'en') => formatRelativeDay(date, '2026-11-23', locale)
    expect(
      ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-27', '2026-11-20'].map((d) => say(d, 'da')),
    ).toEqual(['i går', 'i dag', 'i morgen', 'på fredag', 'i fredags'])
    expect([say('2026-11-27', 'en'), say('2026-12-24', 'en')]).toEqual(['on Friday', '24 Dec 2026'])
  })
  it('writes runs of days', () => {
    expect(formatDays('2026-06-01', '2026-06-01', 'da')).toBe('mandag 1. juni 2026')
    expect(formatDays('2026-06-01', '2026-06-03', 'da')).toBe('1.–3. juni 2026')
    expect(formatDays('2026-05-30', '2026-06-02', 'en')).toBe('30 May – 2 June 2026')
    expect(formatDays('2026-12-30', '2027-01-02', 'da')).toBe('30. december 2026 – 2. januar 2027')
  })
})

describe('when a meeting is', () => {
  const meeting = {
    startsAt: moment,
    endsAt: new Date('2026-11-23T14:00:00Z'),
    zone: california,
    startsOn: '2026-11-23',
    endsOn: '2026-11-23',
    allDay: false,
  }
  it("shows the reader's clock and the place's", () => {
    expect(describeMeetingTime(meeting, copenhagen, 'da')).toBe(
      'mandag 23. november 2026 kl. 14.00–15.00 København · 05.00–06.00 San Francisco',
    )
  })
  it('shows one clock where both read the same', () => {
    expect(describeMeetingTime({ ...meeting, zone: 'Europe/Stockholm' }, copenhagen, 'en')).toBe(
      'Monday 23 November 2026, 14:00–15:00',
    )
    expect(describeMeetingTime({ ...meeting, zone: null, endsAt: null }, copenhagen, 'en')).toBe(
      'Monday 23 November 2026, 14:00',
    )
  })
  it('says the day it ends on when that is another one', () => {
    const night = { ...meeting, zone: copenhagen, endsAt: new Date('2026-11-24T00:00:00Z') }
    expect(describeMeetingTime(night, copenhagen, 'da')).toBe(
      'mandag 23. november 2026 kl. 14.00 – tirsdag 24. november kl. 01.00',
    )
  })
  it('shows days alone for an all-day meeting', () => {
    expect(describeMeetingTime({ ...meeting, startsAt: null, endsAt: null, allDay: true }, china, 'da')).toBe(
      'mandag 23. november 2026',
    )
  })
})
