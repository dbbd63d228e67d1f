import { eventsOf, startOf } from '../../app/domain/calendar/calendar-judges'
import { da } from '../../app/i18n/da'
import { countRows, readText } from '../count-rows'
import {
  everySecond,
  foreignCalendars,
  manyEvents,
  spreadsheetFormula,
  windowsZone,
} from '../foreign-calendars'
import { preview, previewAt, takeIn, upload } from '../import-acts'
import { longestStall } from '../longest-stall'
import { fileOf, plain } from './acts'
import { expect, test } from './three-zones'

/** Numbers 41 to 45 and 49 of the calendar's acceptance: other people's calendars read in. */

const statuses = da.imports.statuses

for (const { name, bytes, titles, badLines } of foreignCalendars) {
  test(`41 what can be read of “${name}” is listed, and what cannot is told of by its line`, async ({
    three,
  }) => {
    const seen = await three.same(async (office) => {
      const began = performance.now()
      const { lines, badLines } = await preview(office.as('COORDINATOR'), bytes, `${name}.ics`)
      expect(performance.now() - began).toBeLessThan(15_000)
      return { lines, badLines }
    })
    const shown = new Set(seen.lines.map(({ title }) => title))
    expect([...shown].sort()).toEqual([...titles].sort())
    if (badLines) expect(seen.badLines).toEqual(expect.arrayContaining(badLines))
  })
}

test('42 a calendar read in twice brings nothing new the second time', async ({ three }) => {
  const file = foreignCalendars.find(({ name }) => name === 'google')?.bytes ?? Buffer.alloc(0)
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const first = await preview(coordinator, file)
    expect(new Set(first.lines.map(({ status }) => status))).toEqual(new Set([statuses.new]))
    await takeIn(coordinator, first)
    const before = countRows(office)['Meeting']
    const second = await preview(coordinator, file)
    await takeIn(coordinator, second)
    return {
      states: second.lines.map(({ status }) => status),
      added: (countRows(office)['Meeting'] ?? 0) - (before ?? 0),
    }
  })
  expect(seen.states.length).toBeGreaterThan(0)
  for (const state of seen.states) expect(state).toContain(statuses.known)
  expect(seen.added).toBe(0)
})

test('43 10.00 in “Romance Standard Time” on 1 July is 08:00Z whatever the server’s zone', async ({
  three,
}) => {
  const start = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    await takeIn(coordinator, await preview(coordinator, windowsZone))
    const id = readText(office, 'select id from Meeting where title = ?', 'Romersk tid')
    const { body } = await fileOf(await coordinator.get(`/meetings/${id}/calendar.ics`))
    return [eventsOf(body).map((event) => startOf(event)), /^DTSTART;.*$/m.exec(body)?.[0].trim()]
  })
  expect(start).toEqual([['2027-07-01T08:00:00Z'], 'DTSTART;TZID=Europe/Copenhagen:20270701T100000'])
})

test('44 20,000 events and a meeting every second are capped in words while the server answers others', async ({
  three,
}) => {
  const file = manyEvents(20_000)
  for (const office of three.offices) {
    const coordinator = office.as('COORDINATOR')
    const idle = await longestStall(office.origin, () => new Promise((resolve) => setTimeout(resolve, 1_000)))
    const busy = await longestStall(office.origin, () => upload(coordinator, file))
    expect([303, 413, 422]).toContain(busy.result.status())
    expect(busy.longest, `a stall under ${office.zone}`).toBeLessThan(1_000 + 2 * idle.longest)
    if (busy.result.status() !== 303) continue
    const { html } = await previewAt(coordinator, busy.result.headers()['location'] ?? '')
    expect(plain(html)).toContain(da.imports.problem.onlyFirst)
  }
  const seconds = await three.same(async (office) => {
    const { lines, html } = await preview(office.as('COORDINATOR'), everySecond)
    return { lines: lines.length, told: plain(html).includes(da.imports.problem.frequencyRefused) }
  })
  expect(seconds).toEqual({ lines: 1, told: true })
})

test('45 a file of ours read in is recognised, and makes no second meeting', async ({ three }) => {
  const states = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    const file = await coordinator.get(`/meetings/${three.seeded.copenhagen}/calendar.ics`)
    const { lines } = await preview(coordinator, await file.body())
    return lines.map(({ status }) => status)
  })
  expect(states).toEqual([expect.stringContaining(statuses.known)])
})

test('49 a formula and a script that are read in stay texts, on the page and in the calendar', async ({
  three,
}) => {
  const seen = await three.same(async (office) => {
    const coordinator = office.as('COORDINATOR')
    await takeIn(coordinator, await preview(coordinator, spreadsheetFormula))
    const title = '=HYPERLINK("https://example.org","klik")'
    const id = readText(office, 'select id from Meeting where title = ?', title)
    const html = await (await coordinator.get(`/meetings/${id}`)).text()
    const { body } = await fileOf(await coordinator.get(`/meetings/${id}/calendar.ics`))
    return [html.includes('<script>alert'), plain(html).includes(title), body.includes('SUMMARY:=HYPERLINK')]
  })
  expect(seen).toEqual([false, true, true])
})

test('a file that is none is refused in words, and nothing is kept of it', async ({ three }) => {
  const zip = Buffer.from('504b0304140000000800', 'hex')
  const seen = await three.same(async (office) => {
    const before = countRows(office)
    const answer = await upload(office.as('COORDINATOR'), zip)
    expect(countRows(office)).toEqual(before)
    return { status: answer.status(), told: plain(await answer.text()).includes(da.errors.calendarIsArchive) }
  })
  expect(seen).toEqual({ status: 422, told: true })
})
