import type { Locator, Page } from '@playwright/test'
import { counted, countInteractions, forgetCounted } from './count-interactions'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** Alliances on the ladder, and where our coverage has gaps. */

const column = (page: Page, rung: string): Locator => page.locator(`.board-column[data-rung="${rung}"]`)
const card = (page: Page, name: string, rung?: string): Locator =>
  (rung ? column(page, rung) : page)
    .locator('.board-card')
    .filter({ has: page.getByRole('link', { name, exact: true }) })

async function openAlliance(page: Page): Promise<void> {
  await page.goto('/groups')
  await page.getByRole('link', { name: 'Europæisk tech-alliance', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Europæisk tech-alliance' })).toBeVisible()
}

async function move(page: Page, name: string, to: string, reason: string): Promise<void> {
  const moved = card(page, name)
  await moved.locator('summary').click()
  await moved.getByLabel('Til trinnet').selectOption({ label: to })
  await moved.getByLabel('Begrundelse').fill(reason)
  await moved.getByRole('button', { name: `Flyt ${name}` }).click()
}

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts'
  const name = scripts ? 'Siemens' : 'ASML'

  test(`a member moves on the board ${how}, and back`, async ({ pageOf }) => {
    const page = await pageOf('COORDINATOR', { javaScriptEnabled: scripts })
    await openAlliance(page)
    await expect(card(page, name, 'IN_DIALOGUE')).toBeVisible()
    await move(page, name, 'Aktiv', 'Direktionen har sagt ja')
    await expect(page.getByText(`${name} er flyttet til Aktiv.`)).toBeVisible()
    await expect(card(page, name, 'ACTIVE')).toBeVisible()
    await page.getByRole('link', { name: 'Historik', exact: true }).click()
    const newest = page.locator('#log tbody tr').first()
    await expect(newest).toContainText(name)
    await expect(newest).toContainText('I dialog → Aktiv')
    await expect(newest).toContainText('Direktionen har sagt ja')
    await page.getByRole('link', { name: 'Tavle', exact: true }).click()
    await move(page, name, 'I dialog', 'Prøvet')
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await expect(page.getByText(`${name} står igen på Aktiv.`)).toBeVisible()
    await expect(card(page, name, 'ACTIVE')).toBeVisible()
  })
}

test('a group is read as it was on any day, as it is typed', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await openAlliance(page)
  await expect(page.locator('.board-move')).toHaveCount(0)
  await page.getByRole('link', { name: 'Historik', exact: true }).click()
  await page.getByLabel('Vis gruppen den').fill('1/1/2020')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page.getByText('Ingen medlemmer den dag')).toBeVisible()
  await page.getByLabel('Vis gruppen den').fill('i går')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Ericsson', exact: true }).first()).toBeVisible()
})

test('the like-minded countries that are silent are two interactions from the dashboard', async ({
  pageOf,
}) => {
  const page = await pageOf('LEADERSHIP')
  await countInteractions(page.context())
  await page.goto('/')
  await forgetCounted(page)
  await page.reload()
  await page.getByRole('link', { name: 'Dækning', exact: true }).first().click()
  await page.getByRole('link', { name: /tavse? i 6 måneder$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Huller i dækningen' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Fjern filteret Ligesindede lande' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nederlandene', exact: true })).toBeVisible()
  expect((await counted(page)).interactions).toBeLessThanOrEqual(2)
})

test('every tile is a link with words, on paper and on a phone too', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT', { viewport: { width: 360, height: 740 } })
  await page.goto('/coverage')
  await expect(page.locator('.cover-tile')).toHaveCount(37)
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Estland: mødt for \d+ dage? siden$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dækning af Estland' })).toBeVisible()
  await expectAccessible(page)
})

const pictures = [
  ['the map', '/coverage?view=map', '.cover-map a'],
  ['the table', '/coverage?view=table&sort=-last', 'table tbody tr'],
  ['the gaps', '/coverage/gaps', 'table tbody tr'],
] as const

for (const [what, address, holds] of pictures) {
  test(`${what}: no fault that a rule finds`, async ({ pageOf }) => {
    const page = await pageOf('COORDINATOR')
    await page.goto(address)
    await expect(page.locator(holds)).not.toHaveCount(0)
    await expectAccessible(page)
  })
}

test('the board: no fault that a rule finds', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR')
  await openAlliance(page)
  await expectAccessible(page)
})
