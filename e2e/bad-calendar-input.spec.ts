import { randomUUID } from 'node:crypto'
import type { APIRequestContext, APIResponse, Browser } from '@playwright/test'
import { da } from '../app/i18n/da'
import { eventsOf } from '../app/domain/calendar/calendar-judges'
import { editMeeting, logMeeting, plain, post } from './calendar-acceptance/acts'
import { browserOf, type DemonstrationRole } from './colleagues'
import { countRows, readText } from './count-rows'
import { everySecond, manyEvents } from './foreign-calendars'
import { preview, takeIn, upload } from './import-acts'
import { addPerson, inviteTo, mailsOf, send } from './invitation-acts'
import { longestStall } from './longest-stall'
import { demonstrationTest as test, expect } from './office'
import { outlookReply } from './replies'
import { answeredBy, effectsIn, handIn, stampNow } from './reply-acts'
import type { ServedOffice } from './served-office'

/** Whatever is handed in as a calendar or a reply: clear words, nothing written, and nobody else kept waiting. */

const zip = Buffer.from('504b030414000000080000002100b1a25b1c', 'hex')
const refused: { what: string; bytes: Buffer; says: string }[] = [
  { what: 'a zip called .ics', bytes: zip, says: da.errors.calendarIsArchive },
  { what: 'a PDF called .ics', bytes: Buffer.from('%PDF-1.7\n'), says: da.errors.calendarIsPdf },
  {
    what: 'a program called .ics',
    bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]),
    says: da.errors.calendarIsBinary,
  },
  {
    what: 'a letter',
    bytes: Buffer.from('Kære Jonas\nvi ses på tirsdag.\n'),
    says: da.errors.calendarWithoutMeetings,
  },
]

for (const { what, bytes, says } of refused) {
  test(`${what} is refused in words, and nothing is written`, async ({ browser, office }) => {
    const coordinator = await as('COORDINATOR', browser, office)
    const before = countRows(office)
    const answer = await upload(coordinator, bytes)
    expect([answer.status(), plain(await answer.text()).includes(says)]).toEqual([422, true])
    const reply = await handIn(coordinator, { file: bytes.toString('latin1') })
    expect(reply.status()).toBe(422)
    expect(countRows(office)).toEqual(before)
  })
}

test('a file beyond every limit is refused, and nothing is written', async ({ browser, office }) => {
  const coordinator = await as('COORDINATOR', browser, office)
  const before = countRows(office)
  const answer = await upload(coordinator, Buffer.alloc(6_000_000, 'x'))
  expect([answer.status(), plain(await answer.text()).includes(da.errors.tooLarge)]).toEqual([413, true])
  expect(countRows(office)).toEqual(before)
})

test('line breaks and quotation marks in names make neither lines nor people', async ({
  browser,
  office,
}) => {
  const coordinator = await as('COORDINATOR', browser, office)
  const evil = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:evil', 'DTSTAMP:20270101T120000Z'],
    ...[
      'DTSTART:20270901T080000Z',
      'SUMMARY:Et navn\\nBEGIN:VEVENT\\r\\nSUMMARY:To',
      'LOCATION:"Rum; 1",\\n2',
    ],
    'ATTENDEE;CN="Ole ""Olsen""\\nX:y":mailto:ole@example.com',
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ]
  await takeIn(coordinator, await preview(coordinator, Buffer.from(evil.join('\r\n'))))
  const id = readText(office, "select id from Meeting where sourceUid = 'evil'")
  const body = await (await coordinator.get(`/meetings/${id}/calendar.ics`)).text()
  expect(body.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
  expect(eventsOf(body)).toHaveLength(1)
  const feed = { formKey: randomUUID(), source: 'MINE', content: 'FULL', locale: 'da' }
  const label = await coordinator.post('/profile/feeds/new', {
    form: { ...feed, label: 'x\r\nBEGIN:VEVENT' },
  })
  expect([label.status(), plain(await label.text()).includes(da.errors.controlCharacters)]).toEqual([
    422,
    true,
  ])
})

test('20,000 events and one every second keep nobody else waiting, here or among the replies', async ({
  browser,
  office,
}) => {
  const coordinator = await as('COORDINATOR', browser, office)
  const many = manyEvents(20_000)
  const acts: [string, () => Promise<APIResponse>][] = [
    ['20,000 events', () => upload(coordinator, many)],
    ['one every second', () => upload(coordinator, everySecond)],
    ['20,000 events as a reply', () => handIn(coordinator, { file: many.toString('utf8') })],
  ]
  for (const [what, act] of acts) {
    const idle = await longestStall(office.origin, () => new Promise((resolve) => setTimeout(resolve, 1_500)))
    const { longest, answers, result } = await longestStall(office.origin, act)
    expect([303, 413, 422], what).toContain(result.status())
    expect(longest, `${what}; idle ${Math.round(idle.longest)} ms, ${answers} answers`).toBeLessThan(
      1_000 + 2 * idle.longest,
    )
  }
})

test('a reply to a colleague’s limited meeting is answered as one to no meeting, and nothing is written', async ({
  browser,
  office,
}) => {
  const coordinator = await as('COORDINATOR', browser, office)
  const diplomat = await as('DIPLOMAT', browser, office)
  const account = readText(office, "select a.id from Account a where a.email = 'jonas.lindved@example.org'")
  const guest = { name: 'Gerda Gæst', email: 'gerda@example.com' }
  const person = await addPerson(coordinator, { givenName: 'Gerda', familyName: 'Gæst', email: guest.email })
  const id = await logMeeting(diplomat, {
    ...{ title: 'Lukket møde', date: `1.7.${new Date().getFullYear() + 1}`, time: '10:00-11:00' },
    ...{ handling: 'LIMITED', 'readerAccountIds[0]': account },
  })
  await inviteTo(coordinator, `/meetings/${id}`, [person])
  const batch = await send(coordinator, `/meetings/${id}`)
  const mail = (await mailsOf(coordinator, batch)).get(guest.email) ?? ''
  await editMeeting(diplomat, id, {}, /^readerAccountIds/)
  expect((await coordinator.get(`/meetings/${id}`)).status()).toBe(404)

  const before = countRows(office)
  const answered = answeredBy(mail)
  const reply = { to: answered, from: guest, partstat: 'ACCEPTED', stamp: stampNow() } as const
  const unknown = { ...reply, to: { ...answered, uid: randomUUID() } }
  const [hidden, nothing] = [
    await handIn(coordinator, { pasted: outlookReply(reply) }),
    await handIn(coordinator, { pasted: outlookReply(unknown) }),
  ]
  expect([hidden.status(), nothing.status()]).toEqual([422, 422])
  const told = effectsIn(await hidden.text())
  expect(told).toEqual([expect.stringContaining(da.answers.upload.effects.unknown)])
  expect(told).toEqual(effectsIn(await nothing.text()))
  expect(countRows(office)).toEqual(before)
})

test('a link to answer that never was, is cut off, or leads to what is archived is one and the same page', async ({
  browser,
  office,
  playwright,
}) => {
  const coordinator = await as('COORDINATOR', browser, office)
  const person = await addPerson(coordinator, {
    givenName: 'Arne',
    familyName: 'Arkiv',
    email: 'arne@example.com',
  })
  const year = new Date().getFullYear() + 1
  const id = await logMeeting(coordinator, { title: 'Arkiveres', date: `2.7.${year}`, time: '10:00-11:00' })
  await inviteTo(coordinator, `/meetings/${id}`, [person])
  const mails = await mailsOf(coordinator, await send(coordinator, `/meetings/${id}`))
  const mail = (mails.get('arne@example.com') ?? '').replaceAll('=\r\n', '')
  const [path = 'none'] = /\/answer\/[\w-]+/.exec(mail) ?? []
  const anybody = await playwright.request.newContext({ baseURL: office.origin })
  expect((await anybody.get(path)).status()).toBe(200)
  await post(coordinator, `/meetings/${id}/archive`)
  const pages: string[] = []
  for (const address of [
    path,
    path.slice(0, -3),
    `/answer/${'A'.repeat(43)}`,
    '/answer/x',
    '/answer/..%2f..',
  ]) {
    const answer = await anybody.get(address)
    const form = { status: 'ACCEPTED', sequence: '0' }
    const posted = await anybody.post(address, { form, headers: { Origin: office.origin }, maxRedirects: 0 })
    expect([answer.status(), posted.status()], address).toEqual([404, 404])
    pages.push(await answer.text())
  }
  expect(new Set(pages).size).toBe(1)
  await anybody.dispose()
})

async function as(
  role: DemonstrationRole,
  browser: Browser,
  office: ServedOffice,
): Promise<APIRequestContext> {
  const context = await browserOf(role, { browser, office }, { extraHTTPHeaders: { Origin: office.origin } })
  return context.request
}
