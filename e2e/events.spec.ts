import { counted, countInteractions, forgetCounted } from './count-interactions'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** The next edition grown from the last, by people with and without scripts. */
test('last year’s meeting becomes the coming one, with its invitations drafted, in two interactions', async ({
  pageOf,
}) => {
  const page = await pageOf('COORDINATOR', { viewport: { width: 1440, height: 900 } })
  await countInteractions(page.context())
  await page.goto('/series?q=cyber')
  await page.getByRole('link', { name: 'Tech & Cyber-møde' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tech & Cyber-møde' })).toBeVisible()
  await forgetCounted(page)
  await page.reload()
  await page.getByRole('link', { name: 'Ny udgave', exact: true }).first().click()
  await expect(page.getByText('Eero Pohjanlehto, Finland: Ny på posten; sidst Aino Kivisaari')).toBeVisible()
  await page.getByRole('button', { name: 'Opret med udkast' }).first().click()
  await expect(page).toHaveURL(/\/editions\/[^/]+$/)
  await expect(page.getByRole('link', { name: /^Udkast/ })).toContainText(/\d\d/)
  expect((await counted(page)).interactions).toBeLessThanOrEqual(3)
})

test('an edition is planned, given an agenda, moved and taken back without scripts', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR', { javaScriptEnabled: false })
  await page.goto('/series?q=civilsamfundet')
  await page.getByRole('link', { name: 'Rundbordssamtale med civilsamfundet' }).first().click()
  await page.getByRole('link', { name: 'Ny udgave', exact: true }).first().click()
  await page.getByLabel('En anden dag').fill('6.10.2028')
  await page.getByRole('button', { name: 'Opret med udkast' }).last().click()
  await expect(page.getByText('fredag 6. oktober 2028')).toBeVisible()
  const board = new URL(page.url()).pathname
  await page.goto(`${board}/agenda/new`)
  await page.getByLabel('Punkt', { exact: true }).fill('Fælles billede')
  await page.getByRole('button', { name: 'Tilføj dokument' }).click()
  await page.getByLabel('Adresse').fill('http://example.org/plan')
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(page.getByLabel('Punkt', { exact: true })).toHaveValue('Fælles billede')
  await page.getByLabel('Adresse').fill('https://example.org/plan')
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await page.getByRole('button', { name: 'Flyt »Fælles billede« op' }).click()
  await expect(page.getByRole('button', { name: 'Flyt »Fælles billede« ned' })).toBeVisible()
  await page.goto(`${board}/edit`)
  await page.getByLabel('Første dag').fill('13.10.2028')
  await page.getByRole('button', { name: 'Gem ændringer' }).click()
  await expect(page.getByText('fredag 13. oktober 2028')).toBeVisible()
  await page.getByRole('button', { name: 'Arkivér' }).click()
  await page.getByRole('button', { name: 'Fortryd' }).click()
  expect(new URL(page.url()).pathname).toBe(board)
})

for (const width of [360, 1440]) {
  test(`series and editions are without a fault at ${width} pixels`, async ({ pageOf }) => {
    const page = await pageOf('COORDINATOR', { viewport: { width, height: 800 } })
    await page.goto('/series')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Sikkerhedsdialog mellem ligesindede lande' }).first().click()
    await expect(page.getByRole('heading', { name: 'Fast dagsorden' })).toBeVisible()
    await expectAccessible(page)
    const home = page.url()
    for (const end of ['/editions/new', '/edit']) {
      await page.goto(home + end)
      await expectAccessible(page)
    }
    await page.goto(home)
    await page.locator('a[href^="/editions/"]').first().click()
    await expect(page).toHaveURL(/\/editions\//)
    const board = page.url()
    for (const end of ['', '/invitations', '/invitations/audience', '/edit', '/agenda/new']) {
      await page.goto(board + end)
      await expectAccessible(page)
    }
  })
}
