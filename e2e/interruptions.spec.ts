import { da } from '../app/i18n/da'
import { signIns } from '../prisma/demo/cast'
import { phone } from './colleagues'
import { demonstrationTest as test, expect, signIn } from './office'

/** A train's tunnel, a session that ended, another page while typing: nothing typed is lost, and somebody says so. */
const form = da.meetings.form

test('without a connection a page says so, and works again with one', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  const places = page.getByRole('navigation', { name: da.shell.mainNavigation })
  const to = (name: string) => places.getByRole('link', { name, exact: true }).click()
  await page.goto('/strategy')
  await to(da.shell.nav.people)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(da.shell.nav.people)
  await page.context().setOffline(true)
  await to(da.shell.nav.strategy)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(da.shell.errorPage.offlineTitle)
  await page.context().setOffline(false)
  await page.getByRole('link', { name: da.shell.errorPage.retry }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(da.shell.errorPage.offlineTitle)
  await expect(page).toHaveURL(/\/strategy$/)
})

test('what is typed without a connection stays on the device and is saved when there is one', async ({
  pageOf,
}) => {
  const page = await pageOf('COORDINATOR')
  await page.goto('/log')
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: form.about }).fill('Skrevet i en tunnel')
  await expect(page.getByText(da.common.form.draftSavedHere)).toBeVisible()
  await page.context().setOffline(false)
  await expect(async () => {
    const draft = await page.request.get('/log?draft=1')
    expect(await draft.text()).toContain('Skrevet i en tunnel')
  }).toPass()
})

test('a session that ended while typing: signed in again, the draft is there', async ({
  browser,
  office,
}) => {
  const coordinator = signIns().find(({ role }) => role === 'COORDINATOR')
  if (!coordinator) throw new Error('No coordinator')
  const context = await browser.newContext({ baseURL: office.origin, ...phone })
  const page = await context.newPage()
  await signIn(page, coordinator.email, coordinator.password)
  await page.goto('/log')
  await page.getByRole('textbox', { name: form.about }).fill('Langt møde')
  await expect(page.getByText(da.common.form.draftSaved, { exact: true })).toBeVisible()
  await page.request.post('/sign-out', { headers: { Origin: office.origin }, maxRedirects: 0 })
  await page.getByRole('button', { name: form.save }).tap()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.locator('input[name="email"]').fill(coordinator.email)
  await page.locator('input[name="password"]').fill(coordinator.password)
  await page.locator('input[name="password"]').press('Enter')
  await expect(page).toHaveURL(/\/log/)
  await expect(page.getByText(da.common.form.draftFound)).toBeVisible()
  await context.close()
})

test('signed out, Back shows nothing and every address asks to sign in', async ({ browser, office }) => {
  const leader = signIns().find(({ role }) => role === 'LEADERSHIP')
  if (!leader) throw new Error('No leadership')
  const context = await browser.newContext({ baseURL: office.origin })
  const page = await context.newPage()
  await signIn(page, leader.email, leader.password)
  await page.goto('/people')
  await page.getByLabel(/^Menu for/).click()
  await page.getByRole('button', { name: da.shell.user.signOut }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fpeople/)
  const answer = await page.request.get('/meetings', { maxRedirects: 0 })
  expect(answer.status()).toBe(302)
  await context.close()
})
