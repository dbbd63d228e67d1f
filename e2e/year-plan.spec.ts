import { readFile } from 'node:fs/promises'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** The year as a wheel, as months and on paper; and a task of it done. */
test('the year’s plan prints on one A4 page', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  await page.goto('/plan')
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed) ?? []
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
})

test('every edition of the wheel is reached and opened by keyboard', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR', { viewport: { width: 1440, height: 900 } })
  await page.goto('/plan')
  const marks = page.locator('svg.wheel a[href^="/editions/"]')
  expect(await marks.count()).toBeGreaterThan(0)
  const shape = marks.first().locator('.wheel-shape')
  const before = await shape.evaluate((element) => getComputedStyle(element).stroke)
  await page.locator('svg.wheel a').first().focus()
  while (!(await marks.first().evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab')
  expect(await shape.evaluate((element) => getComputedStyle(element).stroke)).not.toBe(before)
  const to = (await marks.first().getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${to}$`))
})

test('a phone shows the months first and the wheel beside them, both without a fault', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', { viewport: { width: 360, height: 740 } })
  await page.goto('/plan')
  await expect(page.locator('svg.wheel')).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Hjul', exact: true }).click()
  await expect(page.locator('svg.wheel')).toBeVisible()
  await expectAccessible(page)
})

test('a task is done and undone without scripts, and the table of the year says so', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR', { javaScriptEnabled: false })
  await page.goto('/tasks?state=open')
  const count = page.getByText(/^\d+ resultat/)
  const before = await count.textContent()
  await page
    .getByRole('button', { name: /^Markér »/ })
    .first()
    .click()
  await expect(page.getByText('Opgaven er udført.')).toBeVisible()
  expect(await count.textContent()).not.toBe(before)
  await page.getByRole('button', { name: 'Fortryd' }).click()
  expect(await count.textContent()).toBe(before)
})

test('the year’s table opens in a Danish spreadsheet', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/plan?type=editions')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href*="/plan.csv"]').click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFFType;Fra;Til;')).toBe(true)
  expect(
    text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .every((line) => line.startsWith('Udgave;')),
  ).toBe(true)
})
