import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { da } from '../app/i18n/da'
import { startMailServer } from '../app/testing/mail-server'
import { editMeeting, logMeeting, post } from './calendar-acceptance/acts'
import { browserOf } from './colleagues'
import { readText } from './count-rows'
import { addPerson, type Guest, inviteTo, listed, mailsOf, send } from './invitation-acts'
import { invitedCalendar, noItipReader, type ReadOccurrence } from './judges/itip-reader'
import { appleReply, googleReply, mailed, outlookReply, type Reply } from './replies'
import { answeredBy, stampNow } from './reply-acts'
import { demonstrationOffice, serve, type ServedOffice } from './served-office'

/**
 * Five people in three zones are invited, the meeting moves, one is uninvited, three calendars and the answer page
 * answer, and it is called off. At every step the office's lists, its outbox and the mails that arrived say the same
 * as an invited person's calendar, which is kept by a reader of RFC 5546 that shares nothing with us.
 */
test.describe.configure({ mode: 'serial' })

const year = new Date().getFullYear() + 1
const guests = {
  karla: { givenName: 'Karla', familyName: 'Kjærsig', email: 'karla@example.com', languages: 'da' },
  mads: { givenName: 'Mads', familyName: 'Mørkved', email: 'mads@example.com', languages: 'da' },
  sara: {
    ...{ givenName: 'Sara', familyName: 'Stonebridge', email: 'sara@example.com', languages: 'en' },
    zone: 'America/Los_Angeles',
  },
  tom: {
    ...{ givenName: 'Tom', familyName: 'Tatewell', email: 'tom@example.com', languages: 'en' },
    zone: 'America/Los_Angeles',
  },
  wei: {
    ...{ givenName: 'Wei', familyName: 'Wangfeng', email: 'wei@example.com', languages: 'zh,en' },
    zone: 'Asia/Shanghai',
  },
} satisfies Record<string, Guest>
type Name = keyof typeof guests
const everybody = Object.keys(guests) as Name[]
const nameOf = (name: Name) => `${guests[name].givenName} ${guests[name].familyName}`

const states = da.kinds.invitationStatus
const { sending, outbox } = da.invitations

let mails: Awaited<ReturnType<typeof startMailServer>>
/** Addresses the mail server has nobody at. */
const nobodyAt = new Set<string>()
let office: ServedOffice
let context: BrowserContext
let page: Page
let meeting = ''
const people: Partial<Record<Name, string>> = {}

test.beforeAll(async ({ browser }) => {
  mails = await startMailServer((to) =>
    nobodyAt.has(to) ? { responseCode: 550, message: 'nobody of that name' } : null,
  )
  const settings = { SQLITE_FILE: 'demo.db', CALENDAR_ADDRESS: 'kalender@example.org' }
  office = await serve(await demonstrationOffice(), { ...settings, SMTP_URL: mails.url })
  context = await coordinatorOf(browser, office)
  for (const name of everybody) people[name] = await addPerson(context.request, guests[name])
  const form = {
    title: 'Rundbord om AI',
    date: `1.7.${year}`,
    time: '17:00-18:00',
    place: 'Asiatisk Plads 2',
  }
  meeting = `/meetings/${await logMeeting(context.request, form)}`
  page = await context.newPage()
})

test.afterAll(async () => {
  await context?.close()
  await office?.stop()
  mails?.close()
})

test('five people are put on the list, and nothing is sent', async () => {
  await page.goto(`${meeting}/invitations`)
  await page.getByRole('main').getByRole('link', { name: da.invitations.add, exact: true }).click()
  for (const name of everybody) {
    await page.getByRole('combobox', { name: da.invitations.people }).pressSequentially(nameOf(name))
    await page.getByRole('option', { name: new RegExp(nameOf(name)) }).click()
  }
  await page.getByRole('button', { name: da.invitations.save }).click()
  await expect(page.getByText(da.invitations.added(5))).toBeVisible()
  expect(await statesShown()).toEqual(all(states.DRAFTED))
  expect(mails.taken).toEqual([])
})

test('what was previewed, and only that, goes out, to each in their own language', async () => {
  await sendAll(5, sending.reason.new)
  expect(new Set(mails.taken.map(({ to }) => to[0]))).toEqual(
    new Set(everybody.map((name) => guests[name].email)),
  )
  for (const name of everybody) {
    const language = guests[name].languages === 'da' ? 'da' : 'en'
    expect(mailsTo(name)[0], name).toContain(`Content-Language: ${language}`)
  }
  expect(await statesShown()).toEqual(all(states.SENT))
  for (const name of everybody) {
    expect(calendarOf(name)).toMatchObject({
      start: `${year}-07-01T15:00:00Z`,
      status: 'CONFIRMED',
      sequence: 0,
    })
    expect(calendarOf(name).mine).toMatchObject({ status: 'NEEDS-ACTION', rsvp: 'TRUE', name: nameOf(name) })
  }
})

test('the meeting moves, and everybody’s calendar moves it', async () => {
  await page.goto(`${meeting}/edit`)
  await page.locator('input[name="time"]').fill('18:00-19:00')
  await page.getByRole('button', { name: da.common.saveChanges }).click()
  await expect(page.getByText(da.meetings.said.saved)).toBeVisible()
  for (const name of everybody) expect(calendarOf(name).start).toBe(`${year}-07-01T15:00:00Z`)
  await sendAll(5, sending.reason.moved)
  for (const name of everybody) {
    expect(calendarOf(name)).toMatchObject({
      start: `${year}-07-01T16:00:00Z`,
      status: 'CONFIRMED',
      sequence: 1,
    })
  }
})

test('one is uninvited, alone', async () => {
  const name = nameOf('tom')
  await page.goto(`${meeting}/invitations`)
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByRole('link', { name: da.invitations.withdrawNamed(name) }).click()
  await page.getByRole('button', { name: da.invitations.withdraw }).click()
  await expect(page.getByText(da.invitations.withdrawn(name))).toBeVisible()
  await sendAll(1, sending.reason.uninvited)
  expect(await statesShown()).toEqual({ ...all(states.SENT), [name]: states.CANCELLED })
  expect(calendarOf('tom').status).toBe('UNINVITED')
  for (const other of staying) expect(calendarOf(other)).toMatchObject({ status: 'CONFIRMED', sequence: 1 })
})

test('Outlook’s, Google’s and Apple’s answers and one by the page count, with when and how they came', async ({
  browser,
}) => {
  const [karla, mads, sara] = [
    replyOf('karla', 'ACCEPTED'),
    replyOf('mads', 'TENTATIVE'),
    replyOf('sara', 'DECLINED'),
  ]
  karla.comment = 'Jeg glæder mig'
  await handIn({ file: await mailed(karla, outlookReply(karla), 'Accepteret: Rundbord om AI') })
  await handIn({ text: googleReply(mads) })
  await handIn({ file: appleReply(sara), name: 'svar.ics' })
  await answerOnPage(browser)
  expect(await statesShown()).toEqual({
    [nameOf('karla')]: states.ACCEPTED,
    [nameOf('mads')]: states.TENTATIVE,
    [nameOf('sara')]: states.DECLINED,
    [nameOf('tom')]: states.CANCELLED,
    [nameOf('wei')]: states.ACCEPTED,
  })
  const rows = await listed(context.request, meeting)
  const told = (name: Name) => rows[nameOf(name)]?.row
  for (const name of ['karla', 'mads', 'sara'] as const)
    expect(told(name)).toContain(da.invitations.channel.FILE)
  expect(told('karla')).toContain('Jeg glæder mig')
  expect(told('wei')).toContain(da.invitations.channel.PAGE)
  expect(told('wei')).toContain('See you there')
})

test('with the next details the others are told who comes', async () => {
  await editMeeting(context.request, meeting.split('/').at(-1) ?? '', { place: 'Fischer-salen' })
  await sendAll(4, sending.reason.details)
  for (const name of staying) {
    const calendar = calendarOf(name)
    // Tom's cancellation is between him and the organizer: it raises nobody else's number.
    expect(calendar).toMatchObject({ location: 'Fischer-salen', sequence: 1 })
    expect(
      Object.fromEntries(
        Object.entries(calendar.attendees).map(([address, { status }]) => [address, status]),
      ),
    ).toEqual({
      'karla@example.com': 'ACCEPTED',
      'mads@example.com': 'TENTATIVE',
      'sara@example.com': 'DECLINED',
      'wei@example.com': 'ACCEPTED',
    })
  }
  expect(calendarOf('tom').status).toBe('UNINVITED')
})

test('the meeting is called off, and so it is in every calendar that had it', async () => {
  await page.goto(meeting)
  await page.getByRole('main').getByText(da.meetings.page.cancelMeeting, { exact: true }).click()
  await expect(page.getByText(da.meetings.said.cancelled)).toBeVisible()
  await sendAll(4, sending.reason.cancelled)
  for (const name of staying) expect(calendarOf(name).status).toBe('CANCELLED')
  expect(calendarOf('tom').status).toBe('UNINVITED')
  expect(mails.taken).toHaveLength(5 + 5 + 1 + 4 + 4)
  await page.goto(`${meeting}/invitations/sending`)
  await expect(page.getByText(sending.nothingTitle)).toBeVisible()
})

test('a recurring meeting is told as its rule, and a moved occurrence alone', async () => {
  const { request } = context
  const first = await logMeeting(request, {
    ...{
      title: 'Hver onsdag',
      date: `7.7.${year}`,
      time: '10:00-11:00',
      repeat: 'WEEKLY',
      repeatInterval: 1,
    },
    repeatUntil: `28.7.${year}`,
  })
  const id = readText(office, 'select recurrenceId from Meeting where id = ?', first)
  const series = `/recurrences/${id}`
  await inviteTo(request, series, [people.karla ?? '', people.wei ?? ''])
  await arrivals(2, () => send(request, series))
  const second = readText(
    office,
    'select id from Meeting where recurrenceId = ? and startsOn > ? order by startsOn',
    id,
    `${year}-07-07`,
  )
  await editMeeting(request, second, { date: `15.7.${year}`, time: '14:00-15:00', scope: 'this' })
  await arrivals(2, () => send(request, series))
  const whole = `${year}-07-14T08:00:00Z`
  for (const name of ['karla', 'wei'] as const) {
    const found = occurrencesOf(name, 'Hver onsdag')
    expect(Object.keys(found).sort()).toEqual(['', whole])
    expect(found['']?.rule).toContain('FREQ=WEEKLY')
    expect(found['']?.start).toBe(`${year}-07-07T08:00:00Z`)
    expect(found[whole]).toMatchObject({ start: `${year}-07-15T12:00:00Z`, status: 'CONFIRMED' })
  }
  await post(request, `/meetings/${second}/cancellation`, { scope: 'this' })
  await arrivals(2, () => send(request, series))
  expect(occurrencesOf('wei', 'Hver onsdag')[whole]?.status).toBe('CANCELLED')
  expect(occurrencesOf('wei', 'Hver onsdag')['']?.status).toBe('CONFIRMED')
})

test('an address that the mail server refuses is shown as failed, in its words', async () => {
  const { request } = context
  nobodyAt.add('karla@example.com')
  const id = await logMeeting(request, { title: 'Ubesvaret', date: `9.7.${year}`, time: '10:00-11:00' })
  await inviteTo(request, `/meetings/${id}`, [people.karla ?? '', people.wei ?? ''])
  const batch = await send(request, `/meetings/${id}`)
  await page.goto(batch)
  await expect(page.getByText(outbox.states.FAILED, { exact: true }).first()).toBeVisible()
  await expect(page.getByText('nobody of that name')).toBeVisible()
  nobodyAt.clear()
  await page.getByRole('button', { name: outbox.retryAll }).click()
  await expect(page.getByText(outbox.progress(2, 2))).toBeVisible()
})

test('without a mail server the same mails are files, one each and all in one', async ({ browser }) => {
  const settings = { SQLITE_FILE: 'demo.db', CALENDAR_ADDRESS: 'kalender@example.org' }
  const alone = await serve(await demonstrationOffice(), settings)
  const coordinator = await coordinatorOf(browser, alone)
  const { request } = coordinator
  const invited: string[] = []
  for (const name of everybody) invited.push(await addPerson(request, guests[name]))
  const id = await logMeeting(request, { title: 'I hånden', date: `1.7.${year}`, time: '17:00-18:00' })
  await inviteTo(request, `/meetings/${id}`, invited)
  const batch = await send(request, `/meetings/${id}`)
  const files = await mailsOf(request, batch)
  expect([...files.keys()].sort()).toEqual(everybody.map((name) => guests[name].email).sort())
  const zip = unzipSync(new Uint8Array(await (await request.get(`${batch}/messages.zip`)).body()))
  expect(
    Object.values(zip)
      .map((bytes) => strFromU8(bytes))
      .sort(),
  ).toEqual([...files.values()].sort())
  for (const name of Object.keys(zip)) expect(name).toMatch(/\.eml$/)
  if (!noItipReader) {
    for (const [address, mail] of files) {
      const { events, refused } = invitedCalendar(address, [mail])
      expect(refused).toEqual([])
      expect(Object.values(events)[0]?.occurrences['']).toMatchObject({
        start: `${year}-07-01T15:00:00Z`,
        status: 'CONFIRMED',
      })
    }
  }
  await post(request, `${batch}/handover`)
  const rows = await listed(request, `/meetings/${id}`)
  expect(Object.values(rows).map(({ state }) => state)).toEqual(everybody.map(() => states.SENT))
  await coordinator.close()
  await alone.stop()
})

const staying = everybody.filter((name) => name !== 'tom')

function all(state: string): Record<string, string> {
  return Object.fromEntries(everybody.map((name) => [nameOf(name), state]))
}

function coordinatorOf(browser: Browser, at: ServedOffice): Promise<BrowserContext> {
  return browserOf('COORDINATOR', { browser, office: at }, { extraHTTPHeaders: { Origin: at.origin } })
}

async function statesShown(): Promise<Record<string, string | undefined>> {
  const rows = await listed(context.request, meeting)
  return Object.fromEntries(Object.entries(rows).map(([name, { state }]) => [name, state]))
}

/** Looks at the preview, sends it, and waits until the mail server and the outbox have the same. */
async function sendAll(count: number, reason: string): Promise<void> {
  await page.goto(`${meeting}/invitations/sending`)
  await expect(page.getByRole('cell', { name: reason, exact: true })).toHaveCount(count)
  await arrivals(count, () => page.getByRole('button', { name: sending.byMail(count) }).click())
  await expect(page).toHaveURL(/\/outbox\/batches\//)
  await expect(page.getByText(outbox.progress(count, count))).toBeVisible()
}

async function arrivals(count: number, act: () => Promise<unknown>): Promise<void> {
  const before = mails.taken.length
  await act()
  await expect.poll(() => mails.taken.length).toBe(before + count)
}

function mailsTo(name: Name): string[] {
  return mails.taken.filter(({ to }) => to.includes(guests[name].email)).map(({ body }) => body)
}

/** The one meeting as the invited person's calendar has it, after all mails so far; none was wrong or late. */
function calendarOf(name: Name): ReadOccurrence {
  const [only] = Object.values(occurrencesOf(name, 'Rundbord om AI'))
  if (!only) throw new Error(`${name} has no such meeting`)
  return only
}

function occurrencesOf(name: Name, summary: string): Record<string, ReadOccurrence> {
  test.skip(Boolean(noItipReader), String(noItipReader))
  const { events, refused, stale } = invitedCalendar(guests[name].email, mailsTo(name))
  expect([refused, stale]).toEqual([[], 0])
  const found = Object.values(events).find(({ occurrences }) =>
    Object.values(occurrences).some((one) => one.summary === summary),
  )
  return found?.occurrences ?? {}
}

function replyOf(name: Name, partstat: Reply['partstat']): Reply {
  const to = answeredBy(mailsTo(name).at(-1) ?? '')
  return { to, from: { name: nameOf(name), email: guests[name].email }, partstat, stamp: stampNow() }
}

/** By the page that coordinators hand replies in on. */
async function handIn(given: { file: string; name?: string } | { text: string }): Promise<void> {
  const t = da.answers.upload
  await page.goto('/answers/new')
  if ('text' in given) await page.getByLabel(t.paste).fill(given.text)
  else
    await page.locator('input[type="file"]').setInputFiles({
      name: given.name ?? 'svar.eml',
      mimeType: given.name ? 'text/calendar' : 'message/rfc822',
      buffer: Buffer.from(given.file),
    })
  await page.getByRole('button', { name: t.read }).click()
  await expect(page.getByText(t.effects.counted)).toBeVisible()
  await page.getByRole('button', { name: t.confirm(1) }).click()
  await expect(page.getByText(da.answers.said.recorded(1, 0, 0))).toBeVisible()
}

/** Wei answers by the link in the mail, without signing in and without scripts. */
async function answerOnPage(browser: Browser): Promise<void> {
  const mail = (mailsTo('wei').at(-1) ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const [, path = ''] = new RegExp(`${office.origin}(/answer/[\\w-]+)`).exec(mail) ?? []
  expect(path).not.toBe('')
  const visitor = await browser.newContext({ baseURL: office.origin, javaScriptEnabled: false })
  const answering = await visitor.newPage()
  await answering.goto(path)
  await expect(answering.locator('html')).toHaveAttribute('lang', 'en')
  await answering.locator('input[name="status"][value="ACCEPTED"]').check()
  await answering.locator('textarea[name="note"]').fill('See you there')
  await answering.locator('form button[type="submit"], form button:not([type])').first().click()
  await expect(answering).toHaveURL(/saved=1/)
  expect(await visitor.cookies()).toEqual([])
  await visitor.close()
}
