import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { phone } from './colleagues'
import { counted, countInteractions } from './count-interactions'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** Who can introduce us: found, asked for, and seen by the colleague who is asked. */
const t = da.network
const withoutScripts = { ...phone, javaScriptEnabled: false }

test('whom a colleague says he knows, another reaches through him in two interactions', async ({
  pageOf,
}) => {
  const jonas = await pageOf('COORDINATOR')
  await openPerson(jonas, 'Leopold Hirschegger')
  await jonas.getByRole('link', { name: t.ties.iKnow }).click()
  await jonas.getByRole('radio', { name: t.ties.steps[5] }).check()
  await jonas.getByRole('textbox', { name: t.ties.how }).fill('Studerede sammen i Wien')
  await jonas.getByRole('button', { name: t.ties.save }).click()
  await expect(jonas.getByText(t.ties.said.stated('Leopold Hirschegger'))).toBeVisible()
  await expect(jonas.locator('#ties')).toContainText('Studerede sammen i Wien')

  const sofie = await pageOf('DIPLOMAT')
  await countInteractions(sofie.context())
  await openPerson(sofie, 'Leopold Hirschegger')
  const before = (await counted(sofie)).interactions
  await sofie.getByRole('link', { name: t.paths.link }).click()
  const first = sofie.getByRole('article', { name: t.paths.rank(1) })
  await expect(first.getByRole('heading')).toContainText('Jonas Lindved')
  await expect(first).toContainText(t.tier.strong)
  expect((await counted(sofie)).interactions - before).toBeLessThanOrEqual(2)
  await first.getByText(t.evidence, { exact: true }).click()
  await expect(first.getByText(/Studerede sammen i Wien/)).toBeVisible()
  await expectAccessible(sofie)

  await first.getByRole('link', { name: t.paths.askOf('Jonas Lindved') }).click()
  const message = sofie.getByRole('textbox', { name: t.introduction.text })
  await expect(message).toHaveValue(/Leopold Hirschegger/)
  await message.fill('Vil du introducere mig for Leopold Hirschegger før topmødet? Hilsen Sofie')
  await expectAccessible(sofie)
  await sofie.getByRole('button', { name: t.introduction.save }).click()
  await expect(sofie.getByText(t.introduction.asked('Jonas Lindved'))).toBeVisible()

  await jonas.goto('/follow-ups')
  const asked = jonas.getByRole('row').filter({ hasText: 'før topmødet' })
  await expect(asked).toContainText(da.followUps.about('Leopold Hirschegger'))

  await openPerson(jonas, 'Leopold Hirschegger')
  await jonas.getByRole('button', { name: t.ties.markWrongNamed('Jonas Lindved') }).click()
  await expect(jonas.getByText(t.ties.said.wrong)).toBeVisible()
  await jonas.getByRole('button', { name: da.common.undo, exact: true }).click()
  await expect(jonas.getByText(t.ties.said.unmarked)).toBeVisible()
})

test('the question is narrowed, read as a table and fetched as a file', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await openPerson(page, 'Tobias Ferdinand Krag')
  await page.getByRole('link', { name: t.paths.link }).click()
  const paths = page.getByRole('article')
  await expect(paths).not.toHaveCount(0)
  await page.getByRole('link', { name: t.paths.views.table }).click()
  await expect(page.getByRole('table')).toContainText('Tobias Ferdinand Krag')
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: t.paths.file }).click()
  expect((await download).suggestedFilename()).toBe(`${t.paths.fileName}.csv`)

  await page.getByText(t.paths.more).click()
  await page.getByRole('combobox', { name: t.paths.recency }).selectOption('3')
  await page.getByRole('combobox', { name: t.paths.tier }).selectOption('strong')
  await page.getByRole('button', { name: t.paths.find }).click()
  await expect(page).toHaveURL(/recency=3&tier=strong&view=table$/)
  await expect(page.getByText(t.paths.narrowedText)).toBeVisible()
  await page.getByRole('link', { name: t.paths.withoutFilters }).click()
  await expect(page.getByRole('table')).toContainText('Tobias Ferdinand Krag')
})

test('without scripts a name is typed, chosen among those it may mean, and an introduction asked for', async ({
  pageOf,
}) => {
  const page = await pageOf('DIPLOMAT', withoutScripts)
  await page.goto('/network')
  await page.getByRole('textbox', { name: t.paths.to, exact: true }).fill('Tobias')
  await page.getByRole('button', { name: t.paths.find }).tap()
  await expect(page.getByRole('heading', { name: t.paths.chooseTitle })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Tobias Ferdinand Krag/ })
    .tap()
  const first = page.getByRole('article', { name: t.paths.rank(1) })
  await first.getByRole('link').filter({ hasText: /^Bed / }).tap()
  await page.getByRole('button', { name: t.introduction.save }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tobias Ferdinand Krag')
  await page.getByRole('button', { name: da.common.undo, exact: true }).tap()
  await expect(page.getByText(da.followUps.said.archived)).toBeVisible()
})

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/people?q=${encodeURIComponent(name)}`)
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}
