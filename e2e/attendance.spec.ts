import type { Page } from '@playwright/test'
import { phone } from './colleagues'
import { counted, countInteractions } from './count-interactions'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** The held event with the most guests: the list at its door is the longest. */
async function openAttendance(page: Page): Promise<string> {
  await page.goto('/series')
  await page.getByRole('link', { name: 'Tech & Cyber-møde', exact: true }).click()
  await page
    .getByRole('link', { name: /^Tech & Cyber-møde \d{4}$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/editions\/[^/]+$/)
  const { pathname } = new URL(page.url())
  await page.goto(`${pathname}/attendance`)
  return pathname
}

test('thirty people are marked at the door of a 360-px phone in forty taps', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', phone)
  await countInteractions(page.context())
  const home = await openAttendance(page)
  await expectAccessible(page)
  // Begun anew: whoever was marked before is not.
  const marked = await page
    .locator('main form:has(button[value=NONE]) input[name=invitationId]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  for (const invitationId of marked) {
    await page.request.post(`${home}/attendance`, {
      form: { invitationId, attendance: 'NONE' },
      headers: { Origin: new URL(page.url()).origin },
    })
  }
  await page.goto(`${home}/attendance`)
  await expect(page.getByText(/^0 af \d+ mødt/)).toBeVisible()
  const before = (await counted(page)).interactions
  const buttons = page.locator('main button[value=ATTENDED]')
  for (let at = 0; at < 30; at++) await buttons.nth(at).tap()
  await expect(page.getByText(/^30 af \d+ mødt/)).toBeVisible()
  expect((await counted(page)).interactions - before).toBeLessThanOrEqual(40)
  await page.reload()
  await expect(page.getByText(/^30 af \d+ mødt/)).toBeVisible()
  await page.getByRole('link', { name: 'Mødet', exact: true }).click()
  await expect(page).toHaveURL(/\/meetings\//)
  const guests = page
    .getByRole('heading', { name: 'Modparter', exact: true })
    .locator('xpath=following-sibling::ul/li')
  await expect(guests).toHaveCount(30)
})

test('a tap that does not get through is taken back, and the page stays', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', phone)
  await openAttendance(page)
  const row = page.locator('main li:has(button[value=ATTENDED][aria-pressed=false])').first()
  const id = (await row.getAttribute('id')) ?? ''
  const line = page.locator(`[id="${id}"]`)
  await page.context().setOffline(true)
  await line.locator('button[value=ATTENDED]').tap()
  await expect(line.getByText('Ikke gemt. Tjek forbindelsen, og tryk igen.')).toBeVisible()
  await expect(line.locator('button[value=ATTENDED]')).toHaveAttribute('aria-pressed', 'false')
  await page.context().setOffline(false)
  await line.locator('button[value=ATTENDED]').tap()
  await expect(line.locator('button[value=ATTENDED]')).toHaveAttribute('aria-pressed', 'true')
})

test('attendance is taken and taken back without scripts', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR', { javaScriptEnabled: false })
  await openAttendance(page)
  const row = page.locator('main li:has(button[value=ATTENDED])').last()
  const id = (await row.getAttribute('id')) ?? ''
  const line = page.locator(`[id="${id}"]`)
  const others = line.locator('xpath=ancestor::details[1]/summary')
  if ((await others.count()) > 0) await others.click()
  await line.locator('summary').click()
  await line.locator('button[value=EXCUSED], button[value=NONE]').first().click()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
})

test('eight badges and two place cards stand on each A4 page', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  const home = (await openAttendance(page)).replace(/\/attendance$/, '')
  for (const [sheet, each] of [
    ['badges', 8],
    ['place-cards', 2],
  ] as const) {
    await page.goto(`${home}/${sheet}?who=all`)
    const cards = await page.locator('ul.cards > li').count()
    expect(cards).toBeGreaterThan(20)
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(Math.ceil(cards / each))
  }
})

test('a survey’s picture has its table, in the dark and on a phone', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', { ...phone, colorScheme: 'dark' })
  await page.goto('/series')
  await page.getByRole('link', { name: 'Meningsmåling', exact: true }).click()
  await page.getByRole('link', { name: 'Resultater over årene' }).click()
  await expect(page.getByText('Skal efterprøves', { exact: true })).toBeVisible()
  await expect(page.locator('figure svg[role=img]')).toHaveCount(3)
  await expect(page.getByText('48 % enig, 14 % uenig')).toBeVisible()
  await expectAccessible(page)
})
