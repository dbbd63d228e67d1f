import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** Finding and doing anything by keyboard alone. */
const t = da.palette
const box = (page: Page) => page.getByRole('dialog').getByRole('combobox', { name: da.shell.search.label })
const option = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('option', { name })
const highlighted = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true })

async function open(page: Page, key = 'Control+k'): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(box(page)).toBeFocused({ timeout: 1_000 })
  }).toPass()
}

test('a person is found, opened, and offered again as looked at last, on another device too', async ({
  pageOf,
}) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/strategy')
  await open(page)
  await page.keyboard.type('feldk', { delay: 20 })
  await expect(highlighted(page)).toContainText('Feldkirch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Feldkirch/ })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const elsewhere = await pageOf('DIPLOMAT', { viewport: { width: 360, height: 740 } })
  await elsewhere.goto('/')
  await open(elsewhere)
  await expect(elsewhere.getByRole('dialog').getByRole('group', { name: t.recents })).toContainText(
    'Feldkirch',
  )
})

test('arrow keys, Home, End and Esc go through the list and back to where one was', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  await page.goto('/people')
  const from = page.getByRole('main').getByRole('searchbox')
  await from.focus()
  await open(page)
  await page.keyboard.type('feldk', { delay: 20 })
  await expect(highlighted(page)).toContainText('Feldkirch')
  await page.keyboard.press('ArrowDown')
  await expect(highlighted(page)).toHaveText(t.logWith('Naomi Feldkirch'))
  await page.keyboard.press('End')
  await expect(highlighted(page)).toHaveText(t.searchFor('feldk'))
  await page.keyboard.press('ArrowDown')
  await expect(highlighted(page)).toContainText('OpenAI')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(highlighted(page)).toContainText('OpenAI')
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await highlighted(page).getAttribute('id')) ?? '',
  )
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(from).toBeFocused()
})

test('an act is named with whom it is about', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  await page.goto('/')
  await open(page, '/')
  await page.keyboard.type('log møde med feldk', { delay: 10 })
  await expect(highlighted(page)).toHaveText(t.logWith('Naomi Feldkirch'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/log\?person=/)
  await expect(page.getByRole('main')).toContainText('Naomi Feldkirch')
  await open(page)
  await page.keyboard.type('next edition tech', { delay: 10 })
  await expect(highlighted(page)).toHaveText(t.newEdition('Tech & Cyber-møde'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/series\/[^/]+\/editions\/new$/)
})

test('Enter pressed before the answer takes the record, not the search of everything', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/strategy')
  await page.route('**/palette?q=*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await open(page)
  await page.keyboard.insertText('feldkirch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Feldkirch/ })).toBeVisible()
})

test('single keys are turned off, in fields they are text, and Ctrl+K stays', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/people')
  const field = page.getByRole('main').getByRole('searchbox')
  await field.focus()
  await page.keyboard.type('/?c')
  await expect(field).toHaveValue('/?c')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await field.blur()
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: t.shortcuts.title })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('checkbox', { name: t.shortcuts.singleKeys }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.keyboard.press('c')
  await open(page)
  await expect(page).toHaveURL(/\/people$/)
  await page.keyboard.press('Escape')
  await page.goto('/profile')
  await expect(
    page.getByRole('main').getByRole('checkbox', { name: t.shortcuts.singleKeys }),
  ).not.toBeChecked()
})

test('on a phone a tap on the search opens it over the whole screen', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', { viewport: { width: 360, height: 740 }, hasTouch: true })
  await page.goto('/')
  await expect(async () => {
    await page.locator('#search-everything').tap({ timeout: 1_000 })
    await expect(box(page)).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await box(page).fill('sap')
  await expect(option(page, t.introduce('SAP'))).toBeVisible()
  await expectAccessible(page)
  await option(page, t.introduce('SAP')).tap()
  await expect(page).toHaveURL(/\/network\?to=organisation:/)
})

test('what the role may not do is not offered', async ({ pageOf }) => {
  const page = await pageOf('LEADERSHIP')
  await page.goto('/strategy')
  await open(page)
  await page.keyboard.type('log feldkirch', { delay: 10 })
  await expect(highlighted(page)).toContainText('OpenAI')
  await expect(option(page, t.logWith('Naomi Feldkirch'))).toHaveCount(0)
})

test('without scripts the box leads to the search of everything', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', { javaScriptEnabled: false })
  await page.goto('/people')
  await page.getByRole('banner').getByRole('searchbox').fill('feldkirch')
  await page.getByRole('banner').getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\?q=feldkirch$/)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Feldkirch/ })
      .first(),
  ).toBeVisible()
})
