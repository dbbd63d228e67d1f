import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { en } from '../app/i18n/en'
import { phone } from './colleagues'
import { demonstrationTest as test, expect } from './office'

/** The core forms where no script runs: an old browser, a strict network, a script that failed to load. */
const withoutScripts = { ...phone, javaScriptEnabled: false }
const person = da.people.form

test('a person is made with a post, named again, and told from a namesake', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', withoutScripts)
  await page.goto('/people/new')
  await page.getByRole('textbox', { name: person.givenName }).fill('Yrsa')
  await page.getByRole('textbox', { name: person.familyName }).fill('Blåbjerg')
  await page.getByLabel(person.organisation, { exact: true }).fill('Ericsson')
  await page.getByRole('textbox', { name: person.postTitle }).fill('Chefjurist')
  await page.getByRole('button', { name: da.common.create }).tap()
  await expect(heading(page)).toContainText('Yrsa Blåbjerg')
  await expect(page.getByRole('main')).toContainText('Chefjurist')
  await expect(page.getByRole('main').getByRole('link', { name: 'Ericsson' }).first()).toBeVisible()

  await page.getByRole('link', { name: da.common.edit, exact: true }).tap()
  await page.getByRole('textbox', { name: person.familyName }).fill('Blåbjerg-Holm')
  await page.getByRole('button', { name: da.common.saveChanges }).tap()
  await expect(heading(page)).toContainText('Blåbjerg-Holm')

  await page.goto('/people/new')
  await page.getByRole('textbox', { name: person.givenName }).fill('Yrsa')
  await page.getByRole('textbox', { name: person.familyName }).fill('Blåbjerg-Holm')
  await page.getByRole('button', { name: da.common.create }).tap()
  await expect(page.getByText(da.people.namesakes(1))).toBeVisible()
  await page.getByRole('checkbox', { name: da.people.saveAnyway }).check()
  await page.getByRole('button', { name: da.common.create }).tap()
  await expect(page.getByText(da.people.created('Yrsa Blåbjerg-Holm'))).toBeVisible()
})

test('an organisation is made under another', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', withoutScripts)
  const form = da.organisations.form
  await page.goto('/organisations/new')
  await page.getByRole('button', { name: da.common.create }).tap()
  await expect(page.getByRole('alert')).toContainText(da.errors.required)
  await page.getByRole('textbox', { name: form.nameDa }).fill('Institut for Kvantetillid')
  await page.getByRole('combobox', { name: form.kind }).selectOption('RESEARCH_BODY')
  await page.getByLabel(form.parent).fill('DTU')
  await page.getByRole('button', { name: da.common.create }).tap()
  await expect(heading(page)).toContainText('Institut for Kvantetillid')
  await expect(page.getByRole('main').getByRole('link', { name: /DTU|Danmarks Tekniske/ })).toBeVisible()
})

test('one leaves a post, another takes over, and the past is kept', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', withoutScripts)
  const form = da.posts.succession
  await page.goto('/search?q=ericsson&kind=organisation')
  await page.getByRole('main').getByRole('link', { name: 'Ericsson', exact: true }).tap()
  await page.locator('main a[href^="/posts/"]:not([href*="new"])').first().tap()
  await page.getByRole('link', { name: da.posts.succeed }).tap()
  const leaving = (await page.getByRole('radio').first().locator('xpath=..').innerText()).trim()
  await page.getByRole('textbox', { name: form.lastDay }).fill('i går')
  await page.getByLabel(form.successor, { exact: true }).fill('Bodil Efterfølger')
  await page.getByRole('button', { name: form.submit }).tap()
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Bodil Efterfølger' }).first()).toBeVisible()
  await expect(main.getByRole('link', { name: leaving }).first()).toBeVisible()
})

test('a follow-up is written, done, and opened again', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', withoutScripts)
  const t = da.followUps
  await page.goto('/follow-ups/new')
  await page.getByRole('textbox', { name: t.form.text }).fill('Ring til Bruxelles')
  await page.getByRole('textbox', { name: t.form.due }).fill('+3d')
  await page.getByRole('button', { name: t.form.save }).tap()
  await expect(page.getByText(t.said.added)).toBeVisible()
  await page.goto('/follow-ups?q=Bruxelles')
  await page.getByRole('button', { name: t.doneNamed('Ring til Bruxelles') }).tap()
  await expect(page.getByText(t.said.done)).toBeVisible()
  await page.getByRole('button', { name: da.common.undo }).tap()
  await expect(page.getByText(t.said.reopened)).toBeVisible()
})

test("one's profile changes language, zone and looks", async ({ pageOf }) => {
  const page = await pageOf('LEADERSHIP', withoutScripts)
  const t = da.accounts
  await page.goto('/profile')
  await page.getByRole('combobox', { name: t.zone }).selectOption('America/Los_Angeles')
  await page.getByRole('radio', { name: t.profile.themes.dark }).check()
  await page.getByRole('combobox', { name: t.language }).selectOption('en')
  await page.locator('main').getByRole('button', { name: da.common.save }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('combobox', { name: en.accounts.language }).selectOption('da')
  await page.getByRole('radio', { name: en.accounts.profile.themes.system }).check()
  await page.locator('main').getByRole('button', { name: en.common.save }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
