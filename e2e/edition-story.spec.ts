import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { da } from '../app/i18n/da'
import { startMailServer } from '../app/testing/mail-server'
import { lastPart } from './calendar-acceptance/acts'
import { browserOf } from './colleagues'
import { counted, countInteractions, forgetCounted } from './count-interactions'
import { addPerson, calendarIn, inviteTo } from './invitation-acts'
import { expectAccessible } from './office'
import { outlookReply, mailed } from './replies'
import { answeredBy, record, stampNow } from './reply-acts'
import { demonstrationOffice, serve, type ServedOffice } from './served-office'

/**
 * The coming Tech & Cyber meeting, from last year's to everybody told of its new date: drafts in at most three
 * interactions, the successor invited where a post changed hands, answers by page and by reply, and one update each.
 */
test.describe.configure({ mode: 'serial' })

const { sending, outbox } = da.invitations
const states = da.kinds.invitationStatus

let mails: Awaited<ReturnType<typeof startMailServer>>
let office: ServedOffice
let context: BrowserContext
let page: Page
let edition = ''
let invited = 0

test.beforeAll(async ({ browser }) => {
  mails = await startMailServer()
  const settings = { SQLITE_FILE: 'demo.db', CALENDAR_ADDRESS: 'kalender@example.org', SMTP_URL: mails.url }
  office = await serve(await demonstrationOffice(), settings)
  const headers = { extraHTTPHeaders: { Origin: office.origin } }
  context = await browserOf('COORDINATOR', { browser, office }, headers)
  await countInteractions(context)
  page = await context.newPage()
})

test.afterAll(async () => {
  await context?.close()
  await office?.stop()
  mails?.close()
})

test('last year’s meeting gives the coming one its drafts in at most three interactions', async () => {
  await page.goto('/series?q=cyber')
  await page.getByRole('link', { name: 'Tech & Cyber-møde' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tech & Cyber-møde' })).toBeVisible()
  await forgetCounted(page)
  await page.reload()
  await page.getByRole('link', { name: 'Ny udgave', exact: true }).first().click()
  await expect(page.getByText('Eero Pohjanlehto, Finland: Ny på posten; sidst Aino Kivisaari')).toBeVisible()
  await page.getByRole('button', { name: da.editions.next.create }).first().click()
  await expect(page).toHaveURL(/\/editions\/[0-9a-f-]{36}$/)
  expect((await counted(page)).interactions).toBeLessThanOrEqual(3)
  edition = new URL(page.url()).pathname
  await page.goto(`${edition}/invitations?view=country`)
  const countries = page.locator('.table-group')
  expect(await countries.count()).toBeGreaterThanOrEqual(27)
  await expect(page.getByRole('link', { name: 'Eero Pohjanlehto', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Aino Kivisaari', exact: true })).toHaveCount(0)
  expect(mails.taken).toEqual([])
})

test('what was previewed is sent, to the successor and not to who left', async () => {
  invited = await sendAll(sending.reason.new)
  expect(invited).toBeGreaterThanOrEqual(27)
  const names = mails.taken.map(({ body }) => /^To: (.*)$/m.exec(body)?.[1] ?? '')
  expect(names.some((name) => name.includes('Eero Pohjanlehto'))).toBe(true)
  expect(names.some((name) => name.includes('Kivisaari'))).toBe(false)
  expect(sequences()).toEqual(new Set(['0']))
})

test('answers by page and by reply stand on the board, with how they came', async ({ browser }) => {
  const [byPage, byReply] = mails.taken
  await answerOnPage(browser, byPage?.body ?? '')
  const mail = byReply?.body ?? ''
  const email = byReply?.to[0] ?? ''
  const reply = {
    to: answeredBy(mail),
    from: { name: email, email },
    partstat: 'DECLINED' as const,
    stamp: stampNow(1),
  }
  await record(context.request, { file: await mailed(reply, outlookReply(reply), 'Afslået') })
  await page.goto(`${edition}/invitations?status=ACCEPTED`)
  const row = page.getByRole('row').filter({ hasText: da.invitations.channel.PAGE })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Vi glæder os')
  await page.goto(`${edition}/invitations?status=DECLINED`)
  await expect(page.getByRole('row').filter({ hasText: da.invitations.channel.FILE })).toHaveCount(1)
})

test('the date moves, and everyone gets one update with the next SEQUENCE', async () => {
  await page.goto(`${edition}/edit`)
  const day = page.getByLabel(da.editions.form.date)
  const [date = 0, month = '', year = ''] = (await day.inputValue()).split(/[./-]/)
  await day.fill(`${Number(date) === 1 ? 2 : Number(date) - 1}.${month}.${year}`)
  await page.getByLabel(da.editions.form.date).blur()
  await page.getByRole('button', { name: da.common.saveChanges }).click()
  await expect(page.getByText(/er flyttet/)).toBeVisible()
  const before = mails.taken.length
  const told = await sendAll(sending.reason.moved)
  expect(told).toBe(invited)
  expect(sequences(before)).toEqual(new Set(['1']))
  const recipients = mails.taken.slice(before).map(({ to }) => to[0])
  expect(new Set(recipients).size).toBe(told)
  await page.goto(`${edition}/invitations/sending`)
  await expect(page.getByText(sending.nothingTitle)).toBeVisible()
})

test('many are changed at once and given back with one undo, without scripts', async ({ browser }) => {
  const plain = await browserOf('COORDINATOR', { browser, office }, { javaScriptEnabled: false })
  const board = await plain.newPage()
  await board.goto(`${edition}/invitations`)
  const boxes = board.locator('input[name="chosen"]')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await board.getByText(da.board.bulk.title).click()
  await board.getByRole('button', { name: da.board.bulk.wait }).click()
  await expect(board.getByText(da.board.said.waiting(2))).toBeVisible()
  await expect(board.getByText(states.WAITING, { exact: true })).toHaveCount(2)
  await board.getByRole('button', { name: da.common.undo }).first().click()
  await expect(board.getByText(da.board.said.undone(2))).toBeVisible()
  await expect(board.getByText(states.WAITING, { exact: true })).toHaveCount(0)
  await plain.close()
})

for (const width of [360, 1440]) {
  test(`the board and its pages are without a fault at ${width} pixels`, async () => {
    await page.setViewportSize({ width, height: 800 })
    for (const end of ['?view=country', '?view=status', '/needs', '/chasing', '/chasing?recent=yes']) {
      await page.goto(`${edition}/invitations${end}`)
      await expectAccessible(page)
    }
    await page.goto(`${edition}/invitations`)
    await page.getByText(da.board.bulk.title).click()
    // Away from under the bars that stand still.
    await page.evaluate(() => scrollTo(0, 0))
    await expectAccessible(page)
  })
}

test('a council of nine is warned about, and one of eight is not', async () => {
  const { request } = context
  await page.goto('/series?q=vismand')
  await page.getByRole('link', { name: 'Teknologisk vismandsråd' }).first().click()
  await page.getByRole('link', { name: 'Ny udgave', exact: true }).first().click()
  await expect(page.getByRole('button', { name: da.editions.next.create }).last()).toBeVisible()
  for (const box of await page.locator('input[name="guests"]').all()) await box.uncheck()
  await page.getByLabel(da.editions.next.otherDate).fill('6.10.2028')
  await page.getByRole('button', { name: da.editions.next.create }).last().click()
  await expect(page).toHaveURL(/\/editions\/[0-9a-f-]{36}$/)
  const council = `/editions/${lastPart(new URL(page.url()).pathname)}`
  const members: string[] = []
  for (let n = 1; n <= 9; n++) {
    const guest = { givenName: 'Rådsmedlem', familyName: `Nummer ${n}`, email: `raad${n}@example.com` }
    members.push(await addPerson(request, guest))
  }
  await inviteTo(request, council, members)
  await page.goto(`${council}/invitations`)
  await expect(page.getByText(da.editions.standing.between(9, 5, 8))).toBeVisible()
  await expect(page.getByText(da.editions.standing.tooMany)).toBeVisible()
  await page.getByRole('button', { name: /^Fjern udkastet til Rådsmedlem Nummer 9/ }).click()
  await expect(page.getByText(da.editions.standing.between(8, 5, 8))).toBeVisible()
  await expect(page.getByText(da.editions.standing.tooMany)).toHaveCount(0)
})

/** Looks at the preview, sends all of it for the one reason, and waits until all have it. */
async function sendAll(reason: string): Promise<number> {
  await page.goto(`${edition}/invitations/sending`)
  const count = await page.getByRole('cell', { name: reason, exact: true }).count()
  const before = mails.taken.length
  await page.getByRole('button', { name: sending.byMail(count) }).click()
  await expect(page).toHaveURL(/\/outbox\/batches\//)
  await expect.poll(() => mails.taken.length, { timeout: 90_000 }).toBe(before + count)
  await expect(page.getByText(outbox.progress(count, count))).toBeVisible()
  return count
}

function sequences(from = 0): Set<string | undefined> {
  const bodies = mails.taken.slice(from).map(({ body }) => calendarIn(body).body)
  return new Set(bodies.map((text) => /^SEQUENCE:(\d+)/m.exec(text)?.[1]))
}

async function answerOnPage(browser: Browser, message: string): Promise<void> {
  const mail = message.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const [, path = ''] = new RegExp(`${office.origin}(/answer/[\\w-]+)`).exec(mail) ?? []
  expect(path).not.toBe('')
  const visitor = await browser.newContext({ baseURL: office.origin, javaScriptEnabled: false })
  const answering = await visitor.newPage()
  await answering.goto(path)
  await answering.locator('input[name="status"][value="ACCEPTED"]').check()
  await answering.locator('textarea[name="note"]').fill('Vi glæder os')
  await answering.locator('form button[type="submit"], form button:not([type])').first().click()
  await expect(answering).toHaveURL(/saved=1/)
  await visitor.close()
}
