import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { resolveWallTime } from '~/domain/time/wall-time'
import { buildCalendar, buildLongCalendar } from './build-calendar'
import { eventsOf, judge, noJudges, occurrencesOf, startOf } from './calendar-judges'
import { type CalendarEvent, type EventTime, UnwritableCalendar } from './calendar-event'
import { cleanText } from '../text/clean-text'
import { blockAgrees } from './zone-block'

const copenhagen = 'Europe/Copenhagen'
const california = 'America/Los_Angeles'

function at(date: string, time: string, zone: string): Date {
  const resolved = resolveWallTime(date, time, zone)
  if (resolved.kind !== 'exact') throw new Error(`${date} ${time} is ${resolved.kind} in ${zone}`)
  return resolved.instant
}

function timed(date: string, from: string, to: string, zone: string): EventTime {
  const [start, end] = [at(date, from, zone), at(date, to, zone)]
  return { allDay: false, start: { instant: start, zone }, end: { instant: end, zone } }
}

function event(changes: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: '5b8f0f8e-0c0a-4f9e-9c39-6a4f1f8f6d11',
    sequence: 0,
    stamp: new Date('2026-01-01T12:00:00Z'),
    time: timed('2026-07-01', '10:00', '11:00', copenhagen),
    summary: 'Møde',
    ...changes,
  }
}

const printSample = `
  const { buildCalendar } = await import('./app/domain/calendar/build-calendar.ts')
  const at = (iso, zone) => ({ instant: new Date(iso), zone })
  const event = { sequence: 0, stamp: new Date('2026-01-01T12:00:00Z'), summary: 'Møde' }
  const start = at('2026-03-24T09:00:00Z', 'Europe/Copenhagen')
  const end = at('2026-03-24T10:00:00Z', 'Europe/Copenhagen')
  const morocco = at('2026-03-24T09:00:00Z', 'Africa/Casablanca')
  process.stdout.write(buildCalendar({ events: [
    { ...event, uid: '1', time: { allDay: false, start, end }, recurrence: { frequency: 'WEEKLY', count: 3 } },
    { ...event, uid: '2', time: { allDay: true, startsOn: '2026-06-01', endsOn: '2026-06-01' } },
    { ...event, uid: '3', time: { allDay: false, start: morocco, end: null } },
  ] }))`

const build = (...events: CalendarEvent[]) => buildCalendar({ events })
const firstOf = (body: string) => eventsOf(body)[0]
const linesOf = (body: string) => body.replaceAll('\r\n ', '').split('\r\n')

describe('the bytes of a file', () => {
  const body = build(event({ summary: 'æøå 北京 👩🏽‍🚀 '.repeat(20), description: 'é'.repeat(500) }))
  it('has lines of at most 75 octets, CRLF only, and a last CRLF', () => {
    expect(Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
  it('splits no character over two lines', () => {
    for (const line of Buffer.from(body).toString('latin1').split('\r\n'))
      expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\uFFFD')
    expect(firstOf(body)?.getFirstPropertyValue('summary')).toBe('æøå 北京 👩🏽‍🚀 '.repeat(20))
  })
  it('has one PRODID and one VERSION', () => {
    expect(linesOf(body).filter((line) => /^(PRODID|VERSION):/.test(line))).toEqual([
      'VERSION:2.0',
      'PRODID:-//Rapport//Rapport//DA',
    ])
  })
  it('is the same when built twice', () => expect(build(event())).toBe(build(event())))
  it('is the same whatever zone the server is in', () => {
    const inZone = (zone: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', printSample], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }).stdout
    const [here, ...elsewhere] = ['UTC', california, copenhagen].map(inZone)
    expect(here).toContain('BEGIN:VCALENDAR')
    expect(elsewhere).toEqual([here, here])
  })
  it('has no floating time whatever is put in', () => {
    const instants = fc.date({
      min: new Date('1960-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    })
    const zones = fc.constantFrom(null, copenhagen, california, 'Africa/Casablanca', 'UTC', 'Pacific/Apia')
    fc.assert(
      fc.property(instants, zones, (moment, zone) => {
        const instant = new Date(Math.floor(moment.getTime() / 60_000) * 60_000)
        const body = build(event({ time: { allDay: false, start: { instant, zone }, end: null } }))
        expect(startOf(firstOf(body))).toBe(instant.toISOString().replace('.000', ''))
      }),
      { numRuns: 60 },
    )
  })
})

describe('texts', () => {
  it('come back exactly, with commas, semicolons, backslashes and line ends', () => {
    const summary = 'a, b; c \\ d\nnæste'
    expect(firstOf(build(event({ summary })))?.getFirstPropertyValue('summary')).toBe(summary)
  })
  it.each(['summary', 'description', 'location', 'uid'] as const)(
    'cannot put in an event through %s',
    (field) => {
      const body = build(event({ [field]: 'x\r\nBEGIN:VEVENT\u0000\r\nSUMMARY:y' }))
      expect(body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
      expect(body).not.toContain('\u0000')
    },
  )
  it('cannot put in an event through the name, a category, a marking or a link', () => {
    const evil = 'x\r\nBEGIN:VEVENT'
    const body = buildCalendar({
      name: evil,
      events: [event({ categories: [evil], marking: evil, link: `https://example.org/${evil}` })],
    })
    expect(body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
    expect(eventsOf(body)).toHaveLength(1)
  })
  it('never break the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const all = { summary: text, description: text, location: text, categories: [text], marking: text }
        const person = { name: text, email: 'a@example.org' }
        const body = build(event({ ...all, organizer: person, attendees: [person] }))
        const [only, ...others] = eventsOf(body)
        expect(others).toEqual([])
        expect(only?.getFirstPropertyValue('uid')).toBe(event().uid)
        expect(only?.getFirstPropertyValue('summary') ?? '').toBe(cleanText(text))
        expect(only?.getFirstPropertyValue('attendee')).toBe('mailto:a@example.org')
      }),
    )
  })
  it('keeps a link as it is, since it is a URI', () => {
    const link = 'https://example.org/a;b,c?x=1,2;3'
    const body = build(event({ link }))
    expect(linesOf(body)).toContain(`URL:${link}`)
    expect(firstOf(body)?.getFirstPropertyValue('conference')).toBe(link)
  })
  it.each(['javascript:alert(1)', 'see below', 'file:///etc/passwd'])('writes no link for %j', (link) =>
    expect(build(event({ link }))).not.toMatch(/^URL|^CONFERENCE/m),
  )
  it('prints the marking first and marks the event confidential', () => {
    const body = build(event({ marking: 'TIL TJENESTEBRUG', description: 'Formål', class: 'PUBLIC' }))
    expect(firstOf(body)?.getFirstPropertyValue('description')).toBe('TIL TJENESTEBRUG\n\nFormål')
    expect(firstOf(body)?.getFirstPropertyValue('class')).toBe('CONFIDENTIAL')
  })
  it('refuses an address that is none', () => {
    expect(() => build(event({ attendees: [{ name: 'X', email: 'a@b\r\nX:y, c' }] }))).toThrow(
      UnwritableCalendar,
    )
  })
})

describe('times', () => {
  it('names the zone and describes it under the same name', () => {
    const body = build(event())
    expect(linesOf(body).filter((line) => /^(TZID|X-LIC-LOCATION|DTSTART;)/.test(line))).toEqual([
      `TZID:${copenhagen}`,
      `X-LIC-LOCATION:${copenhagen}`,
      `DTSTART;TZID=${copenhagen}:20260701T100000`,
    ])
    expect(startOf(firstOf(body))).toBe('2026-07-01T08:00:00Z')
  })
  it.each([
    [california, '2026-07-01', '2026-07-01T16:00:00Z'],
    [california, '2026-12-01', '2026-12-01T17:00:00Z'],
    ['Asia/Shanghai', '2026-07-01', '2026-07-01T01:00:00Z'],
    ['Asia/Calcutta', '2026-07-01', '2026-07-01T03:30:00Z'],
  ])('at 09:00 in %s on %s is %s', (zone, day, instant) => {
    const body = build(event({ time: timed(day, '09:00', '10:00', zone) }))
    expect(startOf(firstOf(body))).toBe(instant)
    expect(body).toContain(`TZID:${zone}\r\n`)
  })
  it.each(['Africa/Casablanca', 'America/Vancouver', 'UTC', 'Mars/Base'])('are in UTC for %s', (zone) => {
    const instant = new Date('2026-07-01T09:00:00Z')
    const body = build(event({ time: { allDay: false, start: { instant, zone }, end: null } }))
    const trusted = zone === 'America/Vancouver' && blockAgrees(zone, 2026, 2026)
    expect(startOf(firstOf(body))).toBe('2026-07-01T09:00:00Z')
    if (!trusted) expect(linesOf(body)).toContain('DTSTART:20260701T090000Z')
  })
  it('are in UTC when an end lies in a repeated hour', () => {
    const start = { instant: new Date('2026-10-25T01:30:00Z'), zone: copenhagen }
    const body = build(event({ time: { allDay: false, start, end: null } }))
    expect(linesOf(body)).toContain('DTSTART:20261025T013000Z')
    expect(body).not.toContain('VTIMEZONE')
  })
  it('may start in one zone and end in another', () => {
    const start = { instant: new Date('2026-07-01T10:00:00Z'), zone: copenhagen }
    const end = { instant: new Date('2026-07-01T21:00:00Z'), zone: california }
    const body = build(event({ time: { allDay: false, start, end } }))
    expect(linesOf(body)).toContain(`DTEND;TZID=${california}:20260701T140000`)
    expect(body.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
  })
  it('of one day end on the next, exclusively', () => {
    const body = build(event({ time: { allDay: true, startsOn: '2026-06-01', endsOn: '2026-06-01' } }))
    expect(linesOf(body)).toContain('DTSTART;VALUE=DATE:20260601')
    expect(linesOf(body)).toContain('DTEND;VALUE=DATE:20260602')
  })
  it('of a conference from 1 to 3 June end on 4 June, exclusively', () => {
    const body = build(event({ time: { allDay: true, startsOn: '2026-06-01', endsOn: '2026-06-03' } }))
    expect(linesOf(body)).toContain('DTEND;VALUE=DATE:20260604')
  })
  it('are refused when the end is before the start, not swapped', () => {
    const start = { instant: new Date('2026-07-01T10:00:00Z'), zone: copenhagen }
    const end = { instant: new Date('2026-07-01T09:00:00Z'), zone: copenhagen }
    expect(() => build(event({ time: { allDay: false, start, end } }))).toThrow(UnwritableCalendar)
    const days: EventTime = { allDay: true, startsOn: '2026-06-02', endsOn: '2026-06-01' }
    expect(() => build(event({ time: days }))).toThrow(UnwritableCalendar)
  })
  it('without length have no end', () => {
    const start = { instant: new Date('2026-07-01T10:00:00Z'), zone: copenhagen }
    expect(build(event({ time: { allDay: false, start, end: start } }))).not.toContain('DTEND')
  })
  it('of change are in UTC', () => {
    expect(linesOf(build(event())).filter((line) => /^(DTSTAMP|LAST-MODIFIED):.*12/.test(line))).toEqual([
      'DTSTAMP:20260101T120000Z',
      'LAST-MODIFIED:20260101T120000Z',
    ])
  })
})

describe('series', () => {
  it('keep their wall time when Danish clocks go forward', () => {
    const time = timed('2026-03-24', '10:00', '11:00', copenhagen)
    const body = build(event({ time, recurrence: { frequency: 'WEEKLY', count: 3 } }))
    expect(occurrencesOf(firstOf(body), 9)).toEqual([
      '2026-03-24T09:00:00Z',
      '2026-03-31T08:00:00Z',
      '2026-04-07T08:00:00Z',
    ])
  })
  it('keep their wall time when Californian clocks go back', () => {
    const time = timed('2026-10-27', '09:00', '10:00', california)
    const body = build(event({ time, recurrence: { frequency: 'WEEKLY', count: 2 } }))
    expect(occurrencesOf(firstOf(body), 9)).toEqual(['2026-10-27T16:00:00Z', '2026-11-03T17:00:00Z'])
  })
  it('keep their wall time in a zone whose VTIMEZONE cannot be trusted', () => {
    // Clocks in Casablanca go back during Ramadan, from 15 February 2026.
    const time = timed('2026-02-10', '09:00', '10:00', 'Africa/Casablanca')
    const excluded = [at('2026-02-24', '09:00', 'Africa/Casablanca')]
    const body = build(event({ time, recurrence: { frequency: 'WEEKLY', count: 4, excluded } }))
    const expected = ['2026-02-10', '2026-02-17', '2026-03-03'].map((day) =>
      at(day, '09:00', 'Africa/Casablanca'),
    )
    expect(body).not.toContain('RRULE')
    expect(occurrencesOf(firstOf(body), 9)).toEqual(
      expected.map((each) => each.toISOString().replace('.000', '')),
    )
  })
  it('of whole days end on a DATE', () => {
    const time: EventTime = { allDay: true, startsOn: '2026-06-05', endsOn: '2026-06-05' }
    const body = build(event({ time, recurrence: { frequency: 'YEARLY', until: '2030-06-05' } }))
    expect(linesOf(body)).toContain('RRULE:FREQ=YEARLY;UNTIL=20300605')
    expect(occurrencesOf(firstOf(body), 9)).toHaveLength(5)
  })
  it('of hours end at an instant in UTC', () => {
    const until = at('2026-07-15', '10:00', copenhagen)
    const body = build(event({ recurrence: { frequency: 'WEEKLY', until } }))
    expect(linesOf(body)).toContain('RRULE:FREQ=WEEKLY;UNTIL=20260715T080000Z')
    expect(occurrencesOf(firstOf(body), 9)).toHaveLength(3)
  })
  it('leave out what is excluded', () => {
    const excluded = [at('2026-07-08', '10:00', copenhagen)]
    const body = build(event({ recurrence: { frequency: 'WEEKLY', count: 3, excluded } }))
    expect(linesOf(body)).toContain(`EXDATE;TZID=${copenhagen}:20260708T100000`)
    expect(occurrencesOf(firstOf(body), 9)).toEqual(['2026-07-01T08:00:00Z', '2026-07-15T08:00:00Z'])
  })
  it('name a moved occurrence as they write their own start', () => {
    const series = event({ recurrence: { frequency: 'WEEKLY', count: 3 } })
    const moved = event({
      sequence: 1,
      time: timed('2026-07-09', '09:00', '10:00', california),
      recurrenceId: at('2026-07-08', '10:00', copenhagen),
    })
    const body = build(series, moved)
    expect(linesOf(body)).toContain(`RECURRENCE-ID;TZID=${copenhagen}:20260708T100000`)
    expect(startOf(eventsOf(body)[1], 'recurrence-id')).toBe('2026-07-08T08:00:00Z')
  })
  it('name a moved day as a DATE', () => {
    const time: EventTime = { allDay: true, startsOn: '2026-06-05', endsOn: '2026-06-05' }
    const series = event({ time, recurrence: { frequency: 'YEARLY', count: 3 } })
    const body = build(series, event({ recurrenceId: '2027-06-05' }))
    expect(linesOf(body)).toContain('RECURRENCE-ID;VALUE=DATE:20270605')
  })
  it('refuse a day where an instant belongs', () => {
    expect(() => build(event({ recurrence: { frequency: 'WEEKLY', until: '2027-01-01' } }))).toThrow(
      UnwritableCalendar,
    )
  })
})

describe('a METHOD', () => {
  const organizer = { name: 'Kontoret', email: 'kontor@example.org' }
  const attendees = [{ name: 'Anne', email: 'anne@example.org' }]
  it('PUBLISH needs an organizer and forbids attendees', () => {
    expect(() => buildCalendar({ method: 'PUBLISH', events: [event()] })).toThrow(UnwritableCalendar)
    expect(() => buildCalendar({ method: 'PUBLISH', events: [event({ organizer, attendees })] })).toThrow(
      UnwritableCalendar,
    )
  })
  it('REQUEST is about one UID', () => {
    const events = [event({ organizer, attendees }), event({ uid: 'other', organizer, attendees })]
    expect(() => buildCalendar({ method: 'REQUEST', events })).toThrow(UnwritableCalendar)
    const body = buildCalendar({ method: 'REQUEST', events: events.slice(0, 1) })
    expect(linesOf(body)).toContain('METHOD:REQUEST')
  })
})

describe('a file of many events', () => {
  it('has each once, and each zone once', () => {
    const events = [copenhagen, california, copenhagen].map((zone, index) =>
      event({ uid: `uid-${index}`, time: timed('2026-07-01', '10:00', '11:00', zone) }),
    )
    const body = build(...events)
    expect(eventsOf(body).map((each) => each.getFirstPropertyValue('uid'))).toEqual([
      'uid-0',
      'uid-1',
      'uid-2',
    ])
    expect(body.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2)
  })
  it('may be empty', () => expect(() => ICAL.parse(build())).not.toThrow())
})

describe('a long file', () => {
  const days = Array.from({ length: 5000 }, (_, index) =>
    event({ uid: `uid-${index}`, description: 'Formål: at tale om tillid. '.repeat(10) }),
  )
  it('is the same, and lets others in while it is written', async () => {
    let turns = 0
    const others = setInterval(() => (turns += 1), 1)
    const body = await buildLongCalendar({ events: days })
    clearInterval(others)
    expect(turns).toBeGreaterThan(2)
    expect(body).toBe(buildCalendar({ events: days }))
  })
})

describe('what a subscriber is told', () => {
  it('is how often to fetch anew, twice and equal', () => {
    const body = buildCalendar({ refreshMinutes: 60, events: [event()] })
    expect(linesOf(body)).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    expect(linesOf(body)).toContain('X-PUBLISHED-TTL:PT1H')
  })
  it('is a name, escaped as a text', () => {
    const body = buildCalendar({ name: 'Møder, opgaver; mere', events: [event()] })
    expect(linesOf(body)).toContain('NAME:Møder\\, opgaver\\; mere')
    expect(linesOf(body)).toContain('X-WR-CALNAME:Møder\\, opgaver\\; mere')
  })
  it.each([
    [true, 'TRANSP:TRANSPARENT'],
    [false, 'TRANSP:OPAQUE'],
  ])('is whether the time stays free: %s', (transparent, line) => {
    expect(linesOf(build(event({ transparent })))).toContain(line)
    expect(build(event())).not.toContain('TRANSP')
  })
  it('is an alarm, after everything else the event says', () => {
    const lines = linesOf(build(event({ alarmMinutes: 15, link: 'https://example.org/' })))
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'DESCRIPTION:Møde', 'END:VALARM']
    expect(lines.slice(lines.indexOf('BEGIN:VALARM'))).toEqual([...alarm, 'END:VEVENT', 'END:VCALENDAR', ''])
  })
})

describe.skipIf(noJudges)(`outside judges${noJudges ? ` (skipped: ${noJudges})` : ''}`, () => {
  const attendees = [{ name: 'Anne "Ann" Ø; x', email: 'anne@example.org' }]
  const organizer = { name: 'Kontoret; Æ', email: 'kontor@example.org' }
  const link = 'https://example.org/a;b,c?x=1,2;3'
  const samples: [string, string][] = [
    [
      'summer in Copenhagen',
      build(event({ link, summary: 'a, b; c \\ d', categories: ['AI, kvante', 'DSA'] })),
    ],
    ['winter in California', build(event({ time: timed('2026-12-01', '09:00', '10:00', california) }))],
    ['days', build(event({ time: { allDay: true, startsOn: '2026-06-01', endsOn: '2026-06-03' } }))],
    ['a repeated hour', build(event({ time: { allDay: false, start: { instant: new Date('2026-10-25T01:30:00Z'), zone: copenhagen }, end: null } }))], // prettier-ignore
    ['a series', build(event({ recurrence: { frequency: 'WEEKLY', count: 3, excluded: [at('2026-07-08', '10:00', copenhagen)] } }))], // prettier-ignore
    ['a request', buildCalendar({ method: 'REQUEST', events: [event({ organizer, attendees })] })],
    ['a cancellation', buildCalendar({ method: 'CANCEL', events: [event({ organizer, attendees, sequence: 1, status: 'CANCELLED' })] })], // prettier-ignore
    ['a subscription', buildCalendar({ name: 'Møder, mere', refreshMinutes: 60, events: [event({ alarmMinutes: 15, transparent: true })] })], // prettier-ignore
    ['a publication', buildCalendar({ method: 'PUBLISH', name: 'Årshjul', events: [event({ organizer })] })],
  ]
  it.each(samples)('read %s as we do', (_, body) => {
    const own = eventsOf(body)
    const starts = own.map((each) => startOf(each))
    const { libical, icalendar, vobject } = judge(body)
    if (libical) {
      expect(libical.text).not.toContain('X-LIC-ERROR')
      expect([libical.errors, libical.restrictions, libical.starts]).toEqual([0, true, starts])
    }
    for (const read of [icalendar, vobject].filter((each) => each !== null)) {
      expect(read.map(({ start }) => start)).toEqual(starts)
      expect(read.map(({ summary }) => summary)).toEqual(
        own.map((each) => each.getFirstPropertyValue('summary')),
      )
      expect(read.map(({ url }) => url)).toEqual(own.map((each) => each.getFirstPropertyValue('url')))
      expect(read.flatMap((each) => each.attendees)).toEqual(
        own.flatMap((each) => each.getAllProperties('attendee').map((one) => one.getFirstValue())),
      )
    }
  })
})
