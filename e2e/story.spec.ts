import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { addDays, today, weekdayOf } from '../app/domain/time/plain-date'
import { da } from '../app/i18n/da'
import { phone } from './colleagues'
import { counted, countInteractions, forgetCounted } from './count-interactions'
import { expect, expectAccessible, signIn, test } from './office'
import type { ServedOffice } from './served-office'

/** The office's first day, from the first visit to a meeting found again. Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' })

const administrator = { email: 'else.marie@example.org', password: 'fire-tilfaeldige-ord-her' }
const diplomat = { email: 'ida.kruse@example.org', password: 'vinterhave-og-solsikke' }
const line = 'Mødte Ana Sørensen @Ericsson, Kim Ny i går 14:00 om AI Act #m11 !opfølgning fre: send papir'

let joinLink = ''
let state: BrowserContextOptions['storageState']

test('the first visitor becomes administrator, the next finds no such page', async ({ page, browser }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/setup$/)
  await expectAccessible(page)
  await page.getByLabel(da.accounts.givenName).fill('Else Marie')
  await page.getByLabel(da.accounts.familyName).fill('Bro')
  await page.getByLabel(da.accounts.email).fill(administrator.email)
  await page.locator('input[name="password"]').fill(administrator.password)
  await page.getByRole('button', { name: da.accounts.setUp.submit }).click()
  await expect(page.getByText(da.accounts.setUp.done)).toBeVisible()

  const visitor = await browser.newContext()
  const answer = await (await visitor.newPage()).goto('/setup')
  expect(answer?.status()).toBe(404)
  await visitor.close()
})

test('the administrator invites a diplomat and copies the one-time link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(page, administrator.email, administrator.password)
  await page.goto('/admin/invitations/new')
  await page.getByLabel(da.accounts.givenName).fill('Ida')
  await page.getByLabel(da.accounts.familyName).fill('Kruse')
  await page.getByLabel(da.accounts.email).fill(diplomat.email)
  await page.getByRole('button', { name: da.admin.invitations.submit }).click()
  await page.getByRole('button', { name: da.common.copy }).click()
  await expect(page.getByText(da.common.copied)).toBeVisible()
  joinLink = await page.evaluate(() => navigator.clipboard.readText())
  expect(joinLink).toMatch(/\/join\/[\w-]{43}$/)
})

test('she accepts on her phone and signs in', async ({ browser }) => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(new URL(joinLink).pathname)
  await expectAccessible(page)
  await page.locator('input[name="password"]').fill(diplomat.password)
  await page.getByRole('button', { name: da.accounts.join.submit }).tap()
  await expect(page.getByText(da.accounts.join.done)).toBeVisible()
  await context.close()

  const again = await browser.newContext(phone)
  const tab = await again.newPage()
  expect((await tab.goto(new URL(joinLink).pathname))?.status()).toBe(404)
  await signIn(tab, diplomat.email, diplomat.password)
  await expect(tab.getByRole('heading', { level: 1 })).toContainText('Ida')
  state = await again.storageState()
  await again.close()
})

test('she logs a meeting by the quick line', async ({ browser, office }) => {
  const page = await onHerPhone(browser, office)
  await page.getByLabel(da.capture.lineLabel).fill(line)
  await page.getByRole('button', { name: da.capture.read }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(da.capture.title)
  await expectAccessible(page)
  await page.getByRole('button', { name: da.capture.save }).last().tap()
  await expectTheMeeting(page)
  await expectAccessible(page)
  await page.context().close()
})

test('she logs the same by the form in at most eight interactions', async ({ browser, office }) => {
  const page = await onHerPhone(browser, office)
  await page.goto('/log')
  await forgetCounted(page)
  await page.reload()
  await expect(page.getByRole('combobox').first()).toBeFocused()
  for (const [typed, found] of [
    ['ana', 'Ana Sørensen'],
    ['kim', 'Kim Ny'],
  ] as const) {
    await page.keyboard.type(typed, { delay: 30 })
    await expect(page.getByRole('option', { name: found })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(chosen(page)).toContainText([found])
  }
  await page.keyboard.type('Bo Ny @SAP', { delay: 30 })
  await expect(page.getByRole('option').last()).toContainText('Bo Ny')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveCount(3)
  await page.getByLabel(da.meetings.form.about).tap()
  await page.keyboard.type('AI Act')
  await page.getByRole('button', { name: da.meetings.form.save }).tap()
  await expect(page.getByText(da.meetings.said.logged)).toBeVisible()
  for (const name of ['Ana Sørensen', 'Kim Ny', 'Bo Ny'])
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  const { interactions, keys, loads } = await counted(page)
  const report = `Log meeting, 3 attendees, 1 new: ${interactions} interactions, ${keys} keys, ${loads} loads`
  process.stdout.write(`${report}\n`)
  expect(interactions).toBeLessThanOrEqual(8)
  expect(loads).toBe(0)
  await page.context().close()
})

test('she logs both ways with scripts off', async ({ browser, office }) => {
  const page = await onHerPhone(browser, office, { javaScriptEnabled: false })
  await page.getByLabel(da.capture.lineLabel).fill(line)
  await page.getByRole('button', { name: da.capture.read }).tap()
  await page.getByRole('button', { name: da.capture.save }).last().tap()
  await expectTheMeeting(page)

  await page.goto('/log')
  await page
    .getByRole('textbox', { name: da.meetings.form.attendees })
    .fill('Ana Sørensen\nKim Ny\nUlla Blad @ SAP')
  await page.getByLabel(da.meetings.form.about).fill('AI Act')
  await page.getByRole('textbox', { name: da.meetings.form.date }).fill('i går')
  await page.getByLabel(da.meetings.form.time).fill('14:00')
  await page.getByText(da.meetings.form.subjects).tap()
  await page.getByLabel(/^11\. /).check()
  await page.getByRole('main').getByText(da.meetings.form.followUps, { exact: true }).tap()
  await page.getByRole('button', { name: da.meetings.form.addFollowUp }).tap()
  await page.getByLabel(da.meetings.form.followUpText).fill('send papir')
  await page.getByLabel(da.meetings.form.followUpDue).fill('fre')
  await page.getByRole('button', { name: da.meetings.form.save }).tap()
  await expectTheMeeting(page)
  await expect(page.getByRole('link', { name: 'Ulla Blad' })).toBeVisible()
  await page.context().close()
})

test('search finds Ana however she is spelled, on the page and from every page', async ({
  browser,
  office,
}) => {
  const page = await onHerPhone(browser, office)
  for (const typed of ['soerensen', 'sorensn', 'ana eric']) {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`)
    await expect(page.getByRole('main').getByRole('link', { name: 'Ana Sørensen' }).first()).toBeVisible()
    await page.goto('/')
    await page.getByLabel(da.shell.search.label).last().fill(typed)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(page.getByRole('main').getByRole('link', { name: 'Ana Sørensen' }).first()).toBeVisible()
  }
  await expectAccessible(page)
  await page.context().close()
})

test("Ericsson's page says who of us knows whom there, and why", async ({ browser, office }) => {
  const page = await onHerPhone(browser, office)
  await page.goto('/search?q=ericsson&kind=organisation')
  await page.getByRole('main').getByRole('link', { name: 'Ericsson', exact: true }).click()
  const knowers = page.locator('#knowers')
  await expect(knowers.getByRole('link', { name: 'Ida Kruse' })).toBeVisible()
  await expect(knowers.getByText(da.network.throughPerson('Ana Sørensen'))).toBeVisible()
  await expect(knowers.getByText(da.network.meetings(4))).toBeVisible()
  await knowers.getByText(da.network.evidence, { exact: true }).first().tap()
  await expect(knowers.getByText('AI Act').first()).toBeVisible()
  await expectAccessible(page)
  await page.context().close()
})

async function onHerPhone(
  browser: Browser,
  office: ServedOffice,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    ...phone,
    baseURL: office.origin,
    storageState: state,
    ...options,
  })
  if (options.javaScriptEnabled !== false) await countInteractions(context)
  const page = await context.newPage()
  await page.goto('/')
  return page
}

const chosen = (page: Page) =>
  page.getByRole('list', { name: da.common.combobox.chosen }).getByRole('listitem')

/** The page of the meeting that the line tells of. */
async function expectTheMeeting(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('AI Act')
  const ana = main.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Ana Sørensen' }) })
  await expect(ana.last()).toContainText('Ericsson')
  await expect(main.getByRole('link', { name: 'Kim Ny', exact: true })).toBeVisible()
  await expect(main.getByRole('link', { name: /^11\. / })).toBeVisible()
  await expect(main).toContainText('kl. 14.00')
  const promise = main.getByRole('listitem').filter({ hasText: 'send papir' })
  await expect(promise.getByRole('time')).toHaveAttribute('datetime', comingFriday())
}

function comingFriday(): string {
  const now = today(new Date(), 'Europe/Copenhagen')
  return addDays(now, ((5 - weekdayOf(now) + 6) % 7) + 1)
}
