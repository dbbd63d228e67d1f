import { da } from '../app/i18n/da'
import { phone } from './colleagues'
import { demonstrationTest as test, expect, expectAccessible } from './office'

const t = da.search

for (const [where, options] of [
  ['on a phone without scripts', { ...phone, javaScriptEnabled: false }],
  ['in a browser', {}],
] as const) {
  test(`a search is narrowed by scope words, and widened again by their chips, ${where}`, async ({
    pageOf,
  }) => {
    const page = await pageOf('DIPLOMAT', options)
    await page.goto('/search?q=microsoft')
    await expect(page.getByRole('heading', { name: new RegExp(t.kinds.meeting) })).toBeVisible()

    await page.goto(`/search?q=${encodeURIComponent('microsoft slags:person')}`)
    const chips = page.getByRole('list', { name: t.scopesLabel })
    await expect(chips.getByRole('link')).toHaveCount(1)
    await expect(page.getByRole('heading', { name: new RegExp(t.kinds.person) })).toBeVisible()
    await expect(page.getByRole('heading', { name: new RegExp(t.kinds.meeting) })).toHaveCount(0)

    await chips.getByRole('link').click()
    await expect(page).toHaveURL(/\?q=microsoft$/)
    await expect(page.getByRole('heading', { name: new RegExp(t.kinds.meeting) })).toBeVisible()
  })
}

test('an unknown scope word is told of calmly, and a misspelt name leads to the right one', async ({
  pageOf,
}) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto(`/search?q=${encodeURIComponent('microsoft farve:rød')}`)
  await expect(page.getByText(t.unknownScope('farve'))).toBeVisible()

  await page.goto('/search?q=microsft')
  await page.getByRole('main').getByRole('link', { name: 'Microsoft', exact: true }).first().click()
  await expect(page).toHaveURL(/\?q=Microsoft$/)
  await expectAccessible(page)
})

test('a facet narrows to as many as it counts', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/search?q=microsoft&kind=meeting')
  const facet = page.getByRole('navigation', { name: t.narrowDown }).getByRole('link', { name: '2026' })
  const count = await facet.locator('..').locator('span').last().textContent()
  await facet.click()
  await expect(page).toHaveURL(/q=microsoft\+/)
  await expect(page.getByRole('main').getByText(t.total(Number(count), false), { exact: true })).toBeVisible()
})

test('a page before anything is asked shows how to narrow a search', async ({ pageOf }) => {
  const page = await pageOf('COORDINATOR', phone)
  await page.goto('/search')
  await page.getByRole('link', { name: 'slags:ngo land:ee' }).click()
  await expect(page.getByRole('list', { name: t.scopesLabel }).getByRole('link')).toHaveCount(2)
  await expectAccessible(page)
})
