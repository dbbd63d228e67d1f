import ICAL from 'ical.js'
import { da } from '../../app/i18n/da'
import { eventsOf, occurrencesOf, startOf } from '../../app/domain/calendar/calendar-judges'
import { readText } from '../count-rows'
import { fileOf, meetingForm, toldIn } from './acts'
import { judged, linesOf } from './judged'
import { emptyYear, type Seeded, seriesYear } from './seed'
import { expect, test, type ThreeZones } from './three-zones'

/** Numbers 1 to 19 of the calendar's acceptance: what is downloaded, one meeting or a year's plan. */

test('1 a meeting downloads as text/calendar, named in ASCII and in full', async ({ three }) => {
  const file = await download(three, 'long')
  expect([file.status, file.type]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(file.disposition).toMatch(/^attachment; filename="[\x20-\x7e]+\.ics"; filename\*=UTF-8''\S+\.ics$/)
  expect(file.disposition).toContain(encodeURIComponent('北京'))
})

test('2 its lines are at most 75 octets, ended by CRLF, and split no character', async ({ three }) => {
  const { body } = await download(three, 'long')
  expect(Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
  for (const line of Buffer.from(body).toString('latin1').split('\r\n'))
    expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\uFFFD')
  expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(judged(body)[0]?.summary).toBe('æøå/北京/🚀'.repeat(20))
})

test('3 commas, semicolons, backslashes and line ends come back exactly', async ({ three }) => {
  const { body } = await download(three, 'awkward')
  const [event] = eventsOf(body)
  expect(event?.getFirstPropertyValue('summary')).toBe('a, b; c \\ d')
  expect(event?.getFirstPropertyValue('location')).toBe('Rum 1; æ, ø')
  expect(event?.getFirstPropertyValue('description')).toContain('a, b; c \\ d\nnæste\nBEGIN:VEVENT\n')
  expect(judged(body)[0]?.summary).toBe('a, b; c \\ d')
})

test('4 no text puts in an event of its own', async ({ three }) => {
  const { body } = await download(three, 'awkward')
  expect(linesOf(body).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(judged(body)).toHaveLength(1)
  const refused = await three.same(async (office) => {
    const form = meetingForm({ title: 'x\r\nBEGIN:VEVENT', date: '1.7.2026', time: '10:00' })
    const answer = await office.as('COORDINATOR').post('/log', { form })
    return { status: answer.status(), told: toldIn(await answer.text()) }
  })
  expect(refused).toEqual({ status: 422, told: expect.stringContaining(da.errors.controlCharacters) })
})

test('6 a link with a semicolon and a comma is the same address', async ({ three }) => {
  const { body } = await download(three, 'linked')
  const [url] = judged(body).map((event) => event.url)
  expect(new URL(url ?? '').href).toBe(new URL('https://example.org/a;b,c?x=1,2;3&y=æ').href)
  expect(body).not.toMatch(/^URL.*\\/m)
})

test('7 10.00 in Copenhagen on 1 July is 08:00Z, in a zone described under its own name', async ({
  three,
}) => {
  const { body } = await download(three, 'copenhagen')
  expect(linesOf(body)).toContain('DTSTART;TZID=Europe/Copenhagen:20260701T100000')
  expect(linesOf(body).filter((line) => line.startsWith('TZID:'))).toEqual(['TZID:Europe/Copenhagen'])
  expect(judged(body)[0]?.start).toBe('2026-07-01T08:00:00Z')
})

test('8 09.00 in San Francisco is 16:00Z and in Beijing 01:00Z', async ({ three }) => {
  expect(judged((await download(three, 'sanFrancisco')).body)[0]?.start).toBe('2026-07-01T16:00:00Z')
  expect(judged((await download(three, 'beijing')).body)[0]?.start).toBe('2026-07-01T01:00:00Z')
})

test('9 a weekly meeting in Copenhagen keeps its wall time when clocks go forward', async ({ three }) => {
  const { master } = await series(three, 'Hver tirsdag i København')
  expect(occurrencesOf(master, 9)).toEqual([
    `${seriesYear}-03-21T09:00:00Z`,
    `${seriesYear}-03-28T08:00:00Z`,
    `${seriesYear}-04-04T08:00:00Z`,
  ])
})

test('10 a weekly meeting in San Francisco keeps its wall time when clocks go back', async ({ three }) => {
  const { master, lines } = await series(three, 'Every Tuesday in San Francisco')
  expect(lines).toContain(`DTSTART;TZID=America/Los_Angeles:${seriesYear}1031T090000`)
  expect(occurrencesOf(master, 9)).toEqual([
    `${seriesYear}-10-31T16:00:00Z`,
    `${seriesYear}-11-07T17:00:00Z`,
    `${seriesYear}-11-14T17:00:00Z`,
  ])
})

test('11 the second 02.30 of 25 October 2026 is 01:30Z, written in UTC', async ({ three }) => {
  const { body } = await download(three, 'repeated')
  expect(linesOf(body)).toContain('DTSTART:20261025T013000Z')
  expect(judged(body)[0]?.start).toBe('2026-10-25T01:30:00Z')
})

test('12 02.30 on 29 March 2026 in Copenhagen, an hour that never was, is refused in words', async ({
  three,
}) => {
  const told = await refusal(three, { date: '29.3.2026', time: '02:30' })
  expect(told.status).toBe(422)
  expect(told.text).toContain(da.errors.timeNonexistent({ from: '02.00', to: '03.00' }).slice(0, 25))
})

test('13 a whole day, 1 June, runs from DATE 20260601 to 20260602', async ({ three }) => {
  const { body } = await download(three, 'wholeDay')
  expect(linesOf(body)).toContain('DTSTART;VALUE=DATE:20260601')
  expect(linesOf(body)).toContain('DTEND;VALUE=DATE:20260602')
  expect(judged(body)[0]?.start).toBe('2026-06-01')
})

test('14 a conference from 1 to 3 June ends before 4 June', async ({ three }) => {
  const { body } = await download(three, 'conference')
  expect(linesOf(body)).toContain('DTEND;VALUE=DATE:20260604')
  expect(judged(body)[0]?.end).toBe('2026-06-04')
})

test('15 a yearly day has an end that is a DATE', async ({ three }) => {
  const { body } = await three.same(async (office) => {
    const of = readText(office, 'select recurrenceId from Meeting where id = ?', three.seeded.series.yearly)
    return fileOf(await office.as('COORDINATOR').get(`/recurrences/${of}/calendar.ics`))
  })
  judged(body)
  expect(linesOf(body)).toContain(`RRULE:FREQ=YEARLY;UNTIL=${seriesYear + 3}0605`)
  expect(occurrencesOf(eventsOf(body)[0], 9)).toEqual([0, 1, 2, 3].map((n) => `${seriesYear + n}-06-05`))
})

test('16 an end before the start is refused, not swapped', async ({ three }) => {
  const told = await refusal(three, { date: '1.7.2026', time: '15:00-14:00' })
  expect(told.status).toBe(422)
  expect(told.text).toContain(da.errors.endBeforeStart)
})

test('17 a year’s plan holds every meeting once, no attendee, and each zone described once', async ({
  three,
}) => {
  const { status, body } = await three.same(async (office) =>
    fileOf(await office.as('COORDINATOR').get(`/plan/${emptyYear}/calendar.ics`)),
  )
  expect(status).toBe(200)
  const events = eventsOf(body)
  const keys = events.map(
    (event) => `${event.getFirstPropertyValue('uid')} ${startOf(event, 'recurrence-id')}`,
  )
  expect(new Set(keys).size).toBe(events.length)
  const single = events.filter((event) => !event.hasProperty('rrule') && !event.hasProperty('recurrence-id'))
  expect(
    single.map((event) => `${startOf(event)} ${String(event.getFirstPropertyValue('summary'))}`),
  ).toEqual([
    `${emptyYear}-01-03T09:00:00Z Vinter`,
    `${emptyYear}-05-02T08:00:00Z Aflyst`,
    `${emptyYear}-07-04T08:00:00Z Sommer`,
    `${emptyYear}-07-05T16:00:00Z Pacific`,
    `${emptyYear}-07-06 Hele dage`,
  ])
  const cancelled = events.find((event) => event.getFirstPropertyValue('summary') === 'Aflyst')
  expect(cancelled?.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(linesOf(body).filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
  expect(linesOf(body).filter((line) => line.startsWith('TZID:'))).toEqual([
    'TZID:Europe/Copenhagen',
    'TZID:America/Los_Angeles',
  ])
  judged(body)
})

test('18 a moved occurrence is named in the type and zone of its series', async ({ three }) => {
  const hours = await series(three, 'Flyttet første gang')
  expect(hours.lines).toContain(`DTSTART;TZID=Europe/Copenhagen:${seriesYear}0502T100000`)
  expect(hours.lines).toContain(`RECURRENCE-ID;TZID=Europe/Copenhagen:${seriesYear}0502T100000`)
  expect(hours.moved.map((event) => startOf(event))).toEqual([`${seriesYear}-05-03T07:00:00Z`])
  const days = await series(three, 'Flyttet dag')
  expect(days.lines).toContain(`RECURRENCE-ID;VALUE=DATE:${seriesYear}0801`)
  expect(days.moved.map((event) => startOf(event))).toEqual([`${seriesYear}-08-02`])
})

test('19 a file fetched twice is the same, byte for byte', async ({ three }) => {
  for (const name of ['long', 'copenhagen', 'conference'] as const) {
    const first = await download(three, name)
    expect(await download(three, name)).toEqual(first)
    const event = eventsOf(first.body)[0]
    expect(event?.getFirstPropertyValue('uid')).toMatch(/^[0-9a-f-]{36}$/)
    expect(event?.getFirstPropertyValue('dtstamp')).toBeInstanceOf(ICAL.Time)
  }
})

/** A recurring meeting as the year's plan has it: its rule and what departs from it. */
async function series(three: ThreeZones, summary: string) {
  const { status, body } = await three.same(async (office) =>
    fileOf(await office.as('COORDINATOR').get(`/plan/${seriesYear}/calendar.ics`)),
  )
  expect(status).toBe(200)
  judged(body)
  const events = eventsOf(body).filter((event) => event.getFirstPropertyValue('summary') === summary)
  const master = events.find((event) => event.hasProperty('rrule'))
  const moved = events.filter((event) => event.hasProperty('recurrence-id'))
  expect(events).toHaveLength(1 + moved.length)
  return { master, moved, lines: linesOf(body) }
}

type Name = { [K in keyof Seeded]: Seeded[K] extends string ? K : never }[keyof Seeded]

function download(three: ThreeZones, name: Name, role: 'COORDINATOR' | 'DIPLOMAT' = 'COORDINATOR') {
  return three.same(async (office) =>
    fileOf(await office.as(role).get(`/meetings/${three.seeded[name]}/calendar.ics`)),
  )
}

function refusal(three: ThreeZones, given: Parameters<typeof meetingForm>[0]) {
  return three.same(async (office) => {
    const form = meetingForm({ title: 'Afvist', ...given })
    const answer = await office.as('COORDINATOR').post('/log', { form })
    return { status: answer.status(), text: toldIn(await answer.text()) }
  })
}
