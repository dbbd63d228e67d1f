import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { phone } from './colleagues'
import { demonstrationTest as test, expect } from './office'

/** Moving about as people do: by links, without loading the page anew, with a title and the focus where one is. */
const nav = da.shell.nav
const places = [
  'meetings',
  'people',
  'organisations',
  'groups',
  'followUps',
  'events',
  'strategy',
  'changes',
] as const

/** The events begin with the year wheel; every other page is called what leads to it. */
const headingOf = (place: (typeof places)[number]) =>
  place === 'events' ? da.wheel.pages.wheel : (nav[place].split(' ')[0] ?? '')

test('the navigation leads everywhere on a desk, the title and the focus follow', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  const errors = errorsOf(page)
  await page.goto('/')
  for (const place of places) {
    await page
      .getByRole('navigation', { name: da.shell.mainNavigation })
      .getByRole('link', { name: nav[place], exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(headingOf(place))
    await expect(page).toHaveTitle(/\S+.* · Rapport$/)
    await expect(page.getByRole('link', { name: nav[place], exact: true }).first()).toHaveAttribute(
      'aria-current',
      'page',
    )
  }
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nav.strategy)
  expect(errors).toEqual([])
})

test('the bar on a phone leads everywhere, the rest under More', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', phone)
  const errors = errorsOf(page)
  await page.goto('/')
  const bar = page.getByRole('navigation', { name: da.shell.quickNavigation })
  await bar.getByRole('link', { name: nav.people }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nav.people)
  await bar.getByText(nav.more).tap()
  await bar.getByRole('link', { name: nav.groups }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(nav.groups)
  await expect(bar.getByRole('link', { name: nav.groups })).toBeHidden()
  await bar.getByRole('link', { name: nav.logShort, exact: true }).tap()
  await expect(page.getByRole('combobox', { name: da.meetings.form.attendees })).toBeVisible()
  expect(errors).toEqual([])
})

test("a list's whole state is in its address", async ({ pageOf, browser }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/people')
  await page.getByRole('searchbox', { name: da.people.searchLabel }).fill('an')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=an/)
  await page.getByRole('link', { name: da.people.columns.name }).first().click()
  await expect(page).toHaveURL(/sort=-name/)
  const again = await pageOf('DIPLOMAT')
  await again.goto(page.url())
  const asked = await again.getByRole('main').getByRole('table').innerText()
  // The address changes a moment before the rows do.
  await expect.poll(() => page.getByRole('main').getByRole('table').innerText()).toBe(asked)
  expect(browser.isConnected()).toBe(true)
})

test('language and looks change from the menu, on the page one is on', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  await page.goto('/organisations?q=a')
  const menu = page.getByLabel(/^Menu for/)
  await menu.click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/organisations\?q=a/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Organisations')
  if (!(await page.getByRole('button', { name: 'Dansk' }).isVisible())) await menu.click()
  await page.getByRole('button', { name: 'Dansk' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
})

function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
  page.on('pageerror', (error) => void errors.push(error.message))
  return errors
}
