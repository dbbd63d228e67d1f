import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsFor } from '~/i18n/texts'
import { occurrenceTime } from '../recurrence/occurrence-time'
import { occurrenceDates } from '../recurrence/recurrence-rule'
import { buildCalendar } from './build-calendar'
import { eventsOf, judge, noJudges, occurrencesOf, startOf, startsIn } from './calendar-judges'
import type { StoredMeeting } from './record-event'
import { recurrenceEvents, type StoredRecurrence } from './recurrence-event'

const reader = { locale: 'da', texts: textsFor('da'), origin: 'https://rapport.example.org' } as const
const changedAt = new Date('2026-01-01T12:00:00Z')

const series = (given: Partial<StoredRecurrence> = {}): StoredRecurrence => ({
  id: 'r1',
  uid: '0f7d3f1e-3a53-4a6e-9a6b-5f7a4f6c2b10',
  sequence: 2,
  changedAt,
  ...{ frequency: 'WEEKLY', interval: 1, byDay: 'TU', startsOn: '2026-03-24', untilOn: '2026-04-10' },
  ...{ startTime: '10:00', endTime: '11:00', zone: 'Europe/Copenhagen', extraDays: 0 },
  ...{ title: 'Tirsdagsmøde', place: null, link: null, purpose: '' },
  ...given,
})

/** The series' occurrences, those on the given days changed. */
function occurrences(
  of: StoredRecurrence,
  changed: Record<string, Partial<StoredMeeting>> = {},
): StoredMeeting[] {
  return occurrenceDates(of).map((day) => ({
    id: `m${day}`,
    uid: `uid-${day}`,
    sequence: 0,
    changedAt,
    cancelledAt: null,
    ...{
      kind: 'MEETING',
      status: 'PLANNED',
      title: of.title,
      place: of.place,
      link: of.link,
      purpose: of.purpose,
    },
    ...{ handling: 'OPEN', marking: 'NONE', participants: [], recurrenceId: of.id, originalStartsOn: day },
    ...occurrenceTime(of, day, 'da'),
    ...changed[day],
  }))
}

const build = (of: StoredRecurrence, given = occurrences(of)) =>
  buildCalendar({ events: recurrenceEvents(of, given, reader) })
const linesOf = (body: string) => body.replaceAll('\r\n ', '').split('\r\n')
const startsOf = (body: string) => occurrencesOf(eventsOf(body)[0], 99)

describe('a recurring meeting as a calendar reads it', () => {
  it('has just its occurrences, whatever was moved, cancelled, renamed or archived', () => {
    const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 })
    const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`)
    const fates = fc.array(fc.constantFrom('kept', 'moved', 'cancelled', 'renamed', 'archived'), { minLength: 40, maxLength: 40 }) // prettier-ignore
    const zones = fc.constantFrom('Europe/Copenhagen', 'America/Los_Angeles', 'Asia/Shanghai', 'UTC')
    fc.assert(
      fc.property(
        weekdays,
        clock,
        fates,
        zones,
        fc.integer({ min: 1, max: 3 }),
        (days, startTime, fate, zone, interval) => {
          const rule = { byDay: days.join(), interval, startsOn: '2026-09-21', untilOn: '2026-11-15' }
          const of = series({ ...rule, startTime, endTime: null, zone })
          const given = occurrences(of).flatMap((one, index): StoredMeeting[] => {
            const startsAt = new Date((one.startsAt?.getTime() ?? 0) + 5_400_000)
            if (fate[index] === 'archived') return []
            if (fate[index] === 'moved') return [{ ...one, startsAt }]
            if (fate[index] === 'renamed') return [{ ...one, title: 'Andet' }]
            return [{ ...one, status: fate[index] === 'cancelled' ? 'CANCELLED' : 'PLANNED' }]
          })
          const live = given.filter(({ status }) => status !== 'CANCELLED')
          fc.pre(live.length > 0)
          const expected = live.map(({ startsAt }) => startsAt?.toISOString().replace('.000', '') ?? '')
          expect(startsIn(build(of, given))).toEqual(expected.sort())
        },
      ),
      { numRuns: 150 },
    )
  })
  it('is one event that keeps its hour when Danish clocks go forward', () => {
    const body = build(series())
    expect(linesOf(body)).toContain('DTSTART;TZID=Europe/Copenhagen:20260324T100000')
    expect(linesOf(body)).toContain('RRULE:FREQ=WEEKLY;UNTIL=20260407T080000Z;BYDAY=TU')
    expect(startsOf(body)).toEqual(['2026-03-24T09:00:00Z', '2026-03-31T08:00:00Z', '2026-04-07T08:00:00Z'])
    expect(eventsOf(body)).toHaveLength(1)
  })
  it('keeps its hour when Californian clocks go back on 1 November 2026', () => {
    const zone = 'America/Los_Angeles'
    const body = build(series({ zone, byDay: 'TH', startsOn: '2026-10-29', untilOn: '2026-11-05' }))
    expect(startsOf(body)).toEqual(['2026-10-29T17:00:00Z', '2026-11-05T18:00:00Z'])
  })
  it('of whole days once a year ends on a DATE', () => {
    const whole = { startTime: null, endTime: null, zone: null, extraDays: 1 }
    const yearly = { frequency: 'YEARLY', byDay: '', startsOn: '2026-06-05', untilOn: '2029-01-01' } as const
    const body = build(series({ ...whole, ...yearly }))
    expect(linesOf(body)).toContain('RRULE:FREQ=YEARLY;UNTIL=20280605')
    expect(linesOf(body)).toContain('DTEND;VALUE=DATE:20260607')
    expect(startsOf(body)).toEqual(['2026-06-05', '2027-06-05', '2028-06-05'])
  })
  it('names a moved occurrence in its own zone and type, with a SEQUENCE not behind its own', () => {
    const of = series()
    const moved = { startsAt: new Date('2026-04-01T12:00:00Z'), endsAt: new Date('2026-04-01T13:00:00Z'), startsOn: '2026-04-01', endsOn: '2026-04-01', zone: 'America/Los_Angeles', sequence: 1 } // prettier-ignore
    const body = build(of, occurrences(of, { '2026-03-31': moved }))
    const [, override] = eventsOf(body)
    expect(linesOf(body)).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20260331T100000')
    expect(startOf(override, 'recurrence-id')).toBe('2026-03-31T08:00:00Z')
    expect([override?.getFirstPropertyValue('uid'), override?.getFirstPropertyValue('sequence')]).toEqual([
      of.uid,
      2,
    ])
    expect(startOf(override)).toBe('2026-04-01T12:00:00Z')
  })
  it.each([
    ['title', { title: 'Julefrokost' }],
    ['place', { place: 'Kantinen' }],
    ['link', { link: 'https://example.org/x' }],
    ['purpose', { purpose: 'Budget' }],
    ['handling', { handling: 'LIMITED' as const }],
    ['participants', { participants: [{ person: { givenName: 'Ana', familyName: 'Ny', nameOrder: 'GIVEN_FIRST' as const }, organisation: null }] }], // prettier-ignore
  ])('tells of an occurrence with another %s', (_, changed) => {
    const of = series()
    const events = recurrenceEvents(of, occurrences(of, { '2026-03-31': changed }), reader)
    expect(events.map(({ recurrenceId }) => recurrenceId)).toEqual([
      undefined,
      new Date('2026-03-31T08:00:00Z'),
    ])
  })
  it('shows a cancelled occurrence as cancelled, or leaves it out of an invitation', () => {
    const of = series()
    const given = occurrences(of, { '2026-03-31': { status: 'CANCELLED', cancelledAt: changedAt } })
    expect(recurrenceEvents(of, given, reader).map(({ status }) => status)).toEqual([
      'CONFIRMED',
      'CANCELLED',
    ])
    const [invited, ...rest] = recurrenceEvents(of, given, { ...reader, cancelled: 'excluded' })
    expect([invited?.recurrence?.excluded, rest]).toEqual([[new Date('2026-03-31T08:00:00Z')], []])
  })
  it('is cancelled as a whole when every occurrence is', () => {
    const of = series()
    const cancelled = { status: 'CANCELLED' as const, cancelledAt: changedAt }
    const given = occurrences(of).map((one) => ({ ...one, ...cancelled }))
    expect(recurrenceEvents(of, given, reader).map(({ status }) => status)).toEqual(['CANCELLED'])
  })
  it('leaves out an archived occurrence, also the first and the last', () => {
    const of = series({ untilOn: '2026-04-30' })
    const given = occurrences(of).filter((_, index) => ![0, 2, 5].includes(index))
    const body = build(of, given)
    expect(linesOf(body)).toContain('DTSTART;TZID=Europe/Copenhagen:20260331T100000')
    expect(linesOf(body)).toContain('EXDATE;TZID=Europe/Copenhagen:20260407T100000')
    expect(startsOf(body)).toEqual(['2026-03-31T08:00:00Z', '2026-04-14T08:00:00Z', '2026-04-21T08:00:00Z'])
  })
  it('is nothing without occurrences', () => {
    expect(recurrenceEvents(series(), [], reader)).toEqual([])
  })
  it('keeps one the rule no longer gives as an event of its own', () => {
    const of = series()
    const [first] = occurrences(of)
    const stray = { ...first, originalStartsOn: null } as StoredMeeting
    const events = recurrenceEvents(of, [...occurrences(of).slice(1), stray], reader)
    expect(events.map(({ uid }) => uid)).toEqual([of.uid, 'uid-2026-03-24'])
  })
  it('states the instant of an hour that clocks show twice', () => {
    const of = series({
      byDay: 'SU',
      startsOn: '2026-10-18',
      untilOn: '2026-11-01',
      startTime: '02:30',
      endTime: '02:45',
    })
    const body = build(of)
    expect(eventsOf(body).map((one) => startOf(one))).toEqual([
      '2026-10-18T00:30:00Z',
      '2026-10-25T00:30:00Z',
    ])
    expect(linesOf(body)).toContain('DTSTART:20261025T003000Z')
  })
  it('states the end where clocks change in between', () => {
    const of = series({
      byDay: 'SA',
      startsOn: '2026-03-21',
      untilOn: '2026-04-04',
      startTime: '22:00',
      endTime: '06:00',
      extraDays: 1,
    })
    expect(recurrenceEvents(of, occurrences(of), reader).map(({ recurrenceId }) => recurrenceId)).toEqual([
      undefined,
      new Date('2026-03-28T21:00:00Z'),
    ])
  })
  it('gives its instants in a zone whose VTIMEZONE cannot be trusted', () => {
    const of = series({ zone: 'Africa/Casablanca', startsOn: '2026-02-10', untilOn: '2026-03-03' })
    const body = build(of)
    expect(body).not.toContain('RRULE')
    expect(startsOf(body)).toHaveLength(4)
  })
  it.skipIf(noJudges)('is read by outside judges without an error', () => {
    const of = series({ untilOn: '2026-05-30' })
    const { libical, icalendar, vobject } = judge(
      build(of, occurrences(of, { '2026-03-31': { title: 'Andet' }, '2026-04-07': { status: 'CANCELLED' } })),
    )
    if (libical) expect([libical.errors, libical.restrictions]).toEqual([0, true])
    if (icalendar) expect(icalendar).toHaveLength(3)
    if (vobject) expect(vobject).toHaveLength(3)
  })
})
