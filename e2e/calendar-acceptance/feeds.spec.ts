import { rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { eventsOf, startOf } from '../../app/domain/calendar/calendar-judges'
import { readText } from '../count-rows'
import { changeDemonstration, copyOffice, serve } from '../served-office'
import { editMeeting, post } from './acts'
import { judged, linesOf } from './judged'
import { dayAhead, type Feed, feedIn } from './seed'
import { expect, type OfficeInZone, settings, test, zones } from './three-zones'

/** Numbers 32 to 40 of the calendar's acceptance: calendars that are subscribed to. */

test('32 a feed needs no cookie, is no attachment, and says when to come again', async ({ three }) => {
  const feed = await three.same(async (office) => {
    const answer = await office.anybody.get(three.seeded.feeds.full.path)
    // Each server tells when it first made the feed: a second may pass from one to the next.
    const { date: _date, 'last-modified': modified, 'x-request-id': _id, ...headers } = answer.headers()
    expect(modified).toMatch(/ GMT$/)
    const head = await office.anybody.head(three.seeded.feeds.full.path)
    expect([head.status(), await head.text(), head.headers()['etag']]).toEqual([200, '', headers['etag']])
    return { status: answer.status(), headers: steadyPolicy(headers), body: await answer.text() }
  })
  expect([feed.status, feed.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  for (const name of ['content-disposition', 'set-cookie', 'content-encoding', 'location'])
    expect(feed.headers[name], name).toBeUndefined()
  expect(feed.headers).toMatchObject({
    'cache-control': 'private, no-cache',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
    etag: expect.stringMatching(/^"[^"]+"$/),
  })
  const after = (name: string) =>
    linesOf(feed.body)
      .find((line) => line.startsWith(name))
      ?.split(':')[1]
  expect(after('REFRESH-INTERVAL')).toMatch(/^P/)
  expect(after('X-PUBLISHED-TTL')).toBe(after('REFRESH-INTERVAL'))
  const events = judged(feed.body)
  expect(events.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining(['Åbent møde', 'Et andet møde']),
  )
  expect(events.flatMap(({ attendees }) => attendees)).toEqual([])
})

test('33 an unchanged feed is not sent again, a changed one is, under a new ETag', async ({ three }) => {
  const { path } = three.seeded.feeds.full
  const seen = await three.same(async (office) => {
    const first = await office.anybody.get(path)
    const { etag = '', 'last-modified': since = '' } = first.headers()
    const headers = { 'If-None-Match': etag, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }
    const again = await office.anybody.get(path, { headers })
    const { etag: tag, 'last-modified': modified, 'cache-control': cache } = again.headers()
    expect([tag, modified, cache]).toEqual([etag, since, 'private, no-cache'])
    const changed = { title: 'Et andet møde, rettet', date: dayAhead(21), time: '10:00-11:30' }
    await editMeeting(office.as('COORDINATOR'), three.seeded.feeds.meetings.other, changed)
    const after = await office.anybody.get(path, { headers: { 'If-None-Match': etag } })
    expect(after.headers()['etag']).not.toBe(etag)
    const summaries = eventsOf(await after.text()).map((event) => event.getFirstPropertyValue('summary'))
    return [again.status(), await again.text(), after.status(), summaries.includes('Et andet møde, rettet')]
  })
  expect(seen).toEqual([304, '', 200, true])
})

test('34 when a meeting is archived, one who asks by date alone is told', async ({ three }) => {
  const { path } = three.seeded.feeds.full
  const seen = await three.same(async (office) => {
    const first = await office.anybody.get(path)
    const headers = { 'If-Modified-Since': first.headers()['last-modified'] ?? '' }
    const unchanged = await office.anybody.get(path, { headers })
    // Dates of HTTP are whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await post(office.as('COORDINATOR'), `/meetings/${three.seeded.feeds.meetings.other}/archive`)
    const after = await office.anybody.get(path, { headers })
    return [unchanged.status(), after.status(), (await after.text()).includes('Et andet')]
  })
  expect(seen).toEqual([304, 200, false])
})

test('35 a revoked feed and one that never was answer alike, and the log holds no token', async ({
  three,
}) => {
  const { path, token } = three.seeded.feeds.toRevoke
  const answers = await three.same(async (office) => {
    await post(office.as('COORDINATOR'), `/profile/feeds/${feedCalled(office, 'to revoke')}/revocation`)
    const revoked = await plainAnswer(office, path)
    expect(revoked).toEqual(await plainAnswer(office, `/feeds/${'x'.repeat(token.length)}.ics`))
    expect(revoked).toEqual(await plainAnswer(office, path.replace(/.{4}\.ics$/, 'AAAA.ics')))
    expect(office.readLog()).toContain('/feeds/:x')
    expect(office.readLog()).not.toContain(token)
    return revoked
  })
  expect(answers.status).toBe(404)
})

test('36 a rotated feed leads elsewhere, and no other feed is touched', async ({ three }) => {
  const { toRotate, full } = three.seeded.feeds
  const statuses = await three.same(async (office) => {
    const rotation = `/profile/feeds/${feedCalled(office, 'to rotate')}/rotation`
    const answer = await office.as('COORDINATOR').post(rotation, { maxRedirects: 5 })
    const fresh = feedIn(await answer.text())
    expect(fresh.token).not.toBe(toRotate.token)
    const paths = [toRotate.path, fresh.path, full.path]
    return Promise.all(paths.map(async (path) => (await office.anybody.get(path)).status()))
  })
  expect(statuses).toEqual([404, 200, 200])
})

/** All that a calendar needs to show that a time is taken. */
const busyLines = new Set([
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'TRANSP',
  'SEQUENCE',
  'LAST-MODIFIED',
])
const frameLines = new Set([
  ...['BEGIN', 'END', 'VERSION', 'PRODID', 'NAME', 'X-WR-CALNAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'],
  ...['TZID', 'X-LIC-LOCATION', 'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'RRULE', 'DTSTART', 'COLOR'],
])

test('37 a busy feed over a limited meeting says when, and “Optaget”, and nothing else', async ({
  three,
}) => {
  const { busy, meetings } = three.seeded.feeds
  const { body, uid } = await three.same(async (office) => {
    const file = await office.as('DIPLOMAT').get(`/meetings/${meetings.limited}/calendar.ics`)
    const uid = String(eventsOf(await file.text())[0]?.getFirstPropertyValue('uid'))
    return { body: await (await office.anybody.get(busy.path)).text(), uid }
  })
  expect(judged(body).filter(({ start }) => start.startsWith(isoDay(22)))).toEqual([
    expect.objectContaining({ summary: 'Optaget', url: null, attendees: [] }),
  ])
  for (const event of eventsOf(body)) {
    for (const { name } of event.getAllProperties()) expect(busyLines).toContain(name.toUpperCase())
    expect(event.getFirstPropertyValue('summary')).toBe('Optaget')
    expect(event.getAllSubcomponents()).toEqual([])
  }
  for (const line of linesOf(body).filter((line) => line !== ''))
    expect([...frameLines, ...busyLines], line).toContain(/^[\w-]+/.exec(line)?.[0])
  for (const told of ['øn', 'oenlig', 'http', 'TJENESTE', 'CLASS', meetings.limited, uid])
    expect(body).not.toContain(told)
})

// Even to those who may see it, a limited meeting leaves the house as a busy time only.
test('38 a feed holds what its owner may see, at each fetch', async ({ three }) => {
  const { full, diplomats, meetings } = three.seeded.feeds
  const seen = await three.same(async (office) => {
    const sees = async (feed: Feed) => {
      const body = await (await office.anybody.get(feed.path)).text()
      expect(body).not.toContain('Lønligt')
      return eventsOf(body).some((event) => startOf(event).startsWith(isoDay(22)))
    }
    const share = (ids: Record<string, string>) =>
      editMeeting(office.as('DIPLOMAT'), meetings.limited, ids, /^readerAccountIds/)
    const before = [await sees(diplomats), await sees(full)]
    await share({ 'readerAccountIds[0]': accountOf(office, 'Jonas') })
    const shared = await sees(full)
    await share({})
    return [...before, shared, await sees(full), await sees(diplomats)]
  })
  expect(seen).toEqual([true, false, true, false, true])
})

test('39 of five thousand meetings a feed shows those around today, below a megabyte, within two seconds', async ({
  three,
}) => {
  const planted = copyOffice(three.spare)
  await changeDemonstration('e2e/calendar-acceptance/plant-five-thousand.ts', planted)
  const bodies: string[] = []
  const took: number[] = []
  for (const zone of zones) {
    const office = await serve(copyOffice(planted), { ...settings, TZ: zone }, 'kept')
    const began = performance.now()
    const answer = await fetch(`${office.origin}${three.seeded.feeds.full.path}`)
    bodies.push(await answer.text())
    took.push(performance.now() - began)
    await office.stop()
  }
  rmSync(planted, { recursive: true })
  // The same work three times: what a busy machine adds is no part of it.
  expect(Math.min(...took)).toBeLessThan(2_000)
  const [body = ''] = bodies
  expect(bodies).toEqual([body, body, body])
  const events = judged(body)
  expect(Buffer.byteLength(body)).toBeLessThan(1_000_000)
  expect(events.length).toBeGreaterThan(500)
  expect(events.length).toBeLessThanOrEqual(1_000)
  const days = events.map(({ start }) => Math.round((Date.parse(start) - Date.now()) / 86_400_000))
  expect(Math.min(...days)).toBeGreaterThanOrEqual(-91)
  expect(Math.max(...days)).toBeLessThanOrEqual(401)
})

test('40 a feed cannot be posted to, and names no file', async ({ three }) => {
  const { path, token } = three.seeded.feeds.full
  const statuses = await three.same(async (office) => {
    const posted = await office.anybody.post(path)
    const put = await office.anybody.put(path, { data: 'x' })
    const raw = await Promise.all(
      [
        `/feeds/../feeds/../../etc/passwd`,
        `/feeds/..%2f..%2fetc%2fpasswd.ics`,
        `/feeds/%2e%2e/${token}.ics`,
        `/feeds/${token}`,
        `/feeds/${token}.ics/`,
        `/feeds/.ics`,
        `/feeds/`,
      ].map((address) => rawStatus(office, address)),
    )
    return [posted.status(), put.status(), ...raw]
  })
  expect(statuses.slice(0, 2)).toEqual([405, 405])
  for (const status of statuses.slice(2)) expect([400, 404]).toContain(status)
})

const isoDay = (days: number) => dayAhead(days).split('.').reverse().join('-')

const feedCalled = (office: OfficeInZone, label: string) =>
  readText(office, 'select id from CalendarFeed where label = ?', label)

const accountOf = (office: OfficeInZone, givenName: string) =>
  readText(
    office,
    'select a.id from Account a join Person p on p.id = a.personId where p.givenName = ?',
    givenName,
  )

async function plainAnswer(office: OfficeInZone, path: string) {
  const answer = await office.anybody.get(path)
  const { date: _date, 'x-request-id': _id, ...headers } = answer.headers()
  return { status: answer.status(), headers: steadyPolicy(headers), body: steady(await answer.text()) }
}

/** The script nonce is new in every answer. */
function steadyPolicy(headers: Record<string, string>): Record<string, string | undefined> {
  return {
    ...headers,
    'content-security-policy': headers['content-security-policy']?.replace(/nonce-[^']*/g, 'nonce'),
  }
}

const steady = (text: string) =>
  text
    .replace(/nonce="[^"]*"/g, 'nonce')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, 'id')

/** The path as it is written, which URL parsers would tidy first. */
function rawStatus({ origin }: OfficeInZone, path: string): Promise<number> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject).end()
  })
}
