import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { countRows, readCell } from './count-rows'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** What forms promise: nothing typed is lost, nothing is saved twice, nothing is overwritten, everything is undone. */
const form = da.meetings.form

for (const javaScriptEnabled of [true, false]) {
  test(`an error stands at its field and what was typed is kept, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    pageOf,
  }) => {
    const page = await pageOf('DIPLOMAT', { javaScriptEnabled })
    await page.goto('/log')
    await page.getByRole('textbox', { name: form.about }).fill('Halvledere')
    await page.getByRole('textbox', { name: form.date }).fill('29.03.2026')
    await page.getByRole('textbox', { name: form.time }).fill('02:30')
    await page.getByRole('textbox', { name: form.readout }).fill('Vi talte længe.')
    await page.getByRole('button', { name: form.save }).click()
    const problem = page.getByRole('alert')
    await expect(problem).toContainText(da.common.form.problemTitle(1))
    await expect(page.getByRole('textbox', { name: form.time })).toHaveAccessibleDescription(
      /findes ikke den dag/,
    )
    await expect(page.getByRole('textbox', { name: form.about })).toHaveValue('Halvledere')
    await expect(page.getByRole('textbox', { name: form.date })).toHaveValue('29.03.2026')
    await expect(page.getByRole('textbox', { name: form.readout })).toHaveValue('Vi talte længe.')
    if (!javaScriptEnabled) return
    await expect(problem).toBeFocused()
    await problem.getByRole('link').click()
    await expect(page.getByRole('textbox', { name: form.time })).toBeFocused()
    await expectAccessible(page)
    await page.getByRole('textbox', { name: form.time }).fill('14:30')
    await page.getByRole('button', { name: form.save }).click()
    await expect(page.getByText(da.meetings.said.logged)).toBeVisible()
  })
}

test('a form sent twice makes one meeting', async ({ pageOf, office }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/log')
  await page.getByRole('textbox', { name: form.about }).fill('To tryk')
  const before = countRows(office)['Meeting'] ?? 0
  const send = (await page.locator('#meeting').evaluate((element) => {
    return [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)])
  })) as [string, string][]
  const post = () =>
    page.request.post('/log', {
      form: Object.fromEntries(send),
      headers: { Origin: office.origin },
      maxRedirects: 0,
    })
  const answers = await Promise.all([post(), post(), post()])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  expect(new Set(answers.map((answer) => answer.headers()['location'])).size).toBe(1)
  await page.getByRole('button', { name: form.save }).dblclick()
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/)
  expect(countRows(office)['Meeting']).toBe(before + 1)
})

test('a stale save shows both texts and overwrites neither', async ({ pageOf, office }) => {
  const page = await pageOf('DIPLOMAT')
  const id = await logMeeting(page, 'Uenighed')
  const other = await pageOf('DIPLOMAT')
  for (const tab of [page, other]) await tab.goto(`/meetings/${id}/edit`)
  await save(page, 'Den ene skrev dette.')
  await expect(page.getByText(da.meetings.said.saved)).toBeVisible()
  await save(other, 'Den anden skrev noget andet.')
  const conflict = other.getByRole('alert')
  await expect(conflict).toContainText(da.common.form.conflictTitle)
  await expect(conflict).toContainText('Den ene skrev dette.')
  await expect(conflict).toContainText('Den anden skrev noget andet.')
  await expect(other.getByRole('textbox', { name: form.readout })).toHaveValue('Den anden skrev noget andet.')
  expect(readCell(office, 'Meeting', id, 'readout')).toBe('Den ene skrev dette.')
  await expectAccessible(other)
  await other.getByRole('button', { name: da.common.saveChanges }).click()
  await expect(other.getByText(da.meetings.said.saved)).toBeVisible()
  await expect(other.getByRole('main')).toContainText('Den anden skrev noget andet.')
})

test('what is archived comes back by the undo beside the message, scripts on and off', async ({ pageOf }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await pageOf('DIPLOMAT', { javaScriptEnabled })
    const id = await logMeeting(page, `Fortrydelig ${javaScriptEnabled}`)
    await page.getByRole('button', { name: da.common.archive }).click()
    await expect(page.getByText(da.meetings.said.archived)).toBeVisible()
    await page.getByRole('button', { name: da.common.undo }).click()
    await expect(page.getByText(da.meetings.said.restored)).toBeVisible()
    await page.goto(`/meetings/${id}`)
    await expect(page.getByText(da.meetings.archivedNotice)).toBeHidden()
  }
})

test('the draft of a form that was left is offered and restored', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/log')
  await page.getByRole('textbox', { name: form.about }).fill('Kladden om kvanter')
  await page.getByRole('textbox', { name: form.readout }).fill('Halvt skrevet')
  await expect(page.getByText(da.common.form.draftSaved, { exact: true })).toBeVisible()
  await page.goto('/people')
  await page.goto('/log')
  await expect(page.getByText(da.common.form.draftFound)).toBeVisible()
  await expect(page.getByRole('textbox', { name: form.about })).toHaveValue('')
  await page.getByRole('link', { name: da.common.form.draftRestore }).click()
  await expect(page.getByRole('textbox', { name: form.about })).toHaveValue('Kladden om kvanter')
  await expect(page.getByRole('textbox', { name: form.readout })).toHaveValue('Halvt skrevet')
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(da.meetings.said.logged)).toBeVisible()
  await page.goto('/log')
  await expect(page.getByText(da.common.form.draftFound)).toBeHidden()
})

async function logMeeting(page: Page, about: string): Promise<string> {
  await page.goto('/log')
  await page.getByRole('textbox', { name: form.about }).fill(about)
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(da.meetings.said.logged)).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function save(page: Page, readout: string): Promise<void> {
  await page.getByRole('textbox', { name: form.readout }).fill(readout)
  await page.getByRole('button', { name: da.common.saveChanges }).click()
}
