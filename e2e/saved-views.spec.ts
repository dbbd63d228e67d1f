import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** Lists kept under a name: private, shared, changed, taken away and brought back. */
const t = da.savedViews
const bar = (page: Page) => page.getByRole('navigation', { name: t.label })
const view = (page: Page, name: string) => bar(page).getByRole('link', { name: new RegExp(`^${name}`) })
const rows = (page: Page) => page.getByRole('main').getByRole('row')

async function save(page: Page, name: string, shared = false): Promise<void> {
  await page.getByRole('link', { name: t.save }).click()
  await page.getByRole('textbox', { name: t.name }).fill(name)
  if (shared) await page.getByRole('checkbox', { name: t.share }).check()
  await page.getByRole('button', { name: da.common.save }).click()
}

test('a list is saved, shared, read by another who cannot change it, and taken away again', async ({
  pageOf,
}) => {
  const mine = await pageOf('COORDINATOR')
  await mine.goto('/people?country=DE&sort=-name&page=1&unknown=1')
  const shown = await rows(mine).count()
  await expectAccessible(mine)
  await save(mine, 'Tyskerne', true)
  await expect(mine).toHaveURL(/\/people\?country=DE&sort=-name&view=[\w-]+$/)
  await expect(view(mine, 'Tyskerne')).toHaveAttribute('aria-current', 'true')
  await expectAccessible(mine)

  const theirs = await pageOf('DIPLOMAT')
  await theirs.goto('/people')
  await view(theirs, 'Tyskerne').click()
  await expect(theirs).toHaveURL(/country=DE&sort=-name/)
  await expect(rows(theirs)).toHaveCount(shown)
  await expect(theirs.getByRole('link', { name: t.editNamed('Tyskerne') })).toHaveCount(0)
  const id = new URL(theirs.url()).searchParams.get('view') ?? ''
  expect((await theirs.request.get(`/views/${id}/edit`)).status()).toBe(403)

  await mine.getByRole('combobox', { name: da.common.country }).selectOption('EE')
  await mine.getByRole('button', { name: da.common.list.applyFilters }).click()
  await expect(mine).toHaveURL(/country=EE/)
  await mine.getByRole('button', { name: t.replace }).click()
  await expect(mine).toHaveURL(/\/people\?country=EE&sort=-name&view=/)
  await expect(mine.getByRole('button', { name: t.replace })).toHaveCount(0)

  await mine.getByRole('link', { name: t.editNamed('Tyskerne') }).click()
  await mine.getByRole('textbox', { name: t.name }).fill('Estland')
  await mine.getByRole('checkbox', { name: t.share }).uncheck()
  await expectAccessible(mine)
  await mine.getByRole('button', { name: da.common.save }).click()
  await expect(view(mine, 'Estland')).toBeVisible()
  await theirs.goto('/people')
  await expect(bar(theirs)).toHaveCount(0)
  expect((await theirs.request.get(`/views/${id}/edit`)).status()).toBe(404)

  await mine.goto('/views')
  await expectAccessible(mine)
  await mine.getByRole('button', { name: t.archiveNamed('Estland') }).click()
  await expect(mine.getByText(t.archived)).toBeVisible()
  await expect(mine.getByRole('main').getByRole('link', { name: 'Estland', exact: true })).toHaveCount(0)
  await mine.getByRole('button', { name: da.common.undo }).click()
  await expect(mine.getByRole('main').getByRole('link', { name: 'Estland', exact: true })).toBeVisible()
})

test('without scripts: columns are chosen, the list saved, and a name in use is refused with what was typed', async ({
  pageOf,
}) => {
  const page = await pageOf('LEADERSHIP', {
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  })
  await page.goto('/organisations?kind=COMPANY')
  await page.getByText(t.columns, { exact: true }).click()
  await page
    .getByRole('group', { name: t.columnsLegend })
    .getByRole('checkbox', { name: da.common.country })
    .uncheck()
  await page.getByRole('button', { name: t.showColumns, exact: true }).click()
  await expect(page.getByRole('columnheader', { name: da.common.country })).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: da.organisations.columns.name })).toBeVisible()
  await page.getByRole('button', { name: da.common.list.applyFilters }).click()
  await expect(page.getByRole('columnheader', { name: da.common.country })).toHaveCount(0)
  await save(page, 'Virksomheder')
  await expect(view(page, 'Virksomheder')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('columnheader', { name: da.common.country })).toHaveCount(0)

  await page.goto('/organisations?kind=NGO')
  await save(page, 'virksomheder')
  await expect(page.getByText(da.errors.viewNameTaken).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: t.name })).toHaveValue('virksomheder')
})

test('on a phone the cards keep what they show', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', { viewport: { width: 360, height: 740 } })
  await page.goto('/people?columns=name')
  const first = rows(page).nth(1)
  await expect(first.locator('td[data-off]').first()).toBeVisible()
  await expectAccessible(page)
})
