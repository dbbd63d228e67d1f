import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { browserOf } from './colleagues'
import { demonstrationTest as test, expect } from './office'

/** A meeting's .ics as another program reads it: the right instant in both offices, on both sides of a DST change. */
const held = [
  { zone: 'Europe/Copenhagen', date: '15.7.2026', instant: '2026-07-15T12:00:00.000Z' },
  { zone: 'Europe/Copenhagen', date: '15.1.2027', instant: '2027-01-15T13:00:00.000Z' },
  { zone: 'America/Los_Angeles', date: '15.7.2026', instant: '2026-07-15T21:00:00.000Z' },
  { zone: 'America/Los_Angeles', date: '15.1.2027', instant: '2027-01-15T22:00:00.000Z' },
  // Between the two changes: California has summer time since 8 March, Denmark not until the 29th.
  { zone: 'America/Los_Angeles', date: '20.3.2026', instant: '2026-03-20T21:00:00.000Z' },
]

for (const { zone, date, instant } of held) {
  test(`14.00 in ${zone} on ${date} is ${instant}`, async ({ browser, office }) => {
    const context = await browserOf('DIPLOMAT', { browser, office })
    const { request } = context
    const logged = await request.post('/log', {
      form: {
        formKey: randomUUID(),
        about: 'Fælles; dagsorden, med æøå 会',
        kind: 'MEETING',
        ...{ date, time: '14:00-15:30', zone },
        ...{ handling: 'OPEN', marking: 'NONE' },
      },
      headers: { Origin: office.origin },
      maxRedirects: 0,
    })
    expect(logged.status()).toBe(303)
    const page = await context.newPage()
    await page.goto(logged.headers()['location'] ?? '')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="/calendar.ics"]').click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.ics$/)
    const chunks: Uint8Array[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array)
    const event = read(Buffer.concat(chunks).toString('utf8'))
    expect(event.startDate.toJSDate().toISOString()).toBe(instant)
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(5_400_000)
    expect(event.summary).toContain('Fælles; dagsorden, med æøå 会')
    await context.close()
  })
}

/** The one event, its zones taken from the file itself and not from this machine. */
function read(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const [event] = calendar.getAllSubcomponents('vevent')
  if (!event) throw new Error('No event')
  return new ICAL.Event(event)
}
