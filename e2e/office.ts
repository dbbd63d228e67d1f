import { AxeBuilder } from '@axe-core/playwright'
import {
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  test as base,
} from '@playwright/test'
import { browserOf, type DemonstrationRole } from './colleagues'
import { demonstrationOffice, emptyOffice, serve, type ServedOffice } from './served-office'

export { expect }

type Fixtures = { office: ServedOffice }

/** A test with an office of its worker's own, empty but for the reference data. */
export const test = base.extend<object, Fixtures>({
  office: [({ playwright: _ }, use) => using(emptyOffice(), use), { scope: 'worker' }],
  baseURL: ({ office }, use) => use(office.origin),
})

type Opening = {
  /** A page of a colleague's own, signed in; closed when the test ends. */
  pageOf: (role: DemonstrationRole, options?: BrowserContextOptions) => Promise<Page>
}

/** A test with a demonstration office of its worker's own. */
export const demonstrationTest = base.extend<Opening, Fixtures>({
  office: [
    ({ playwright: _ }, use) => using(demonstrationOffice(), use, { SQLITE_FILE: 'demo.db' }),
    { scope: 'worker' },
  ],
  baseURL: ({ office }, use) => use(office.origin),
  pageOf: async ({ browser, office }, use) => {
    const opened: BrowserContext[] = []
    await use(async (role, options) => {
      const context = await browserOf(role, { browser, office }, options)
      opened.push(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

async function using(
  folder: Promise<string>,
  use: (office: ServedOffice) => Promise<void>,
  settings: Record<string, string> = {},
): Promise<void> {
  const office = await serve(await folder, settings)
  await use(office)
  await office.stop()
}

/** Fails on any accessibility fault that can be found by rule (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
  ).toEqual([])
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('input[name="password"]').press('Enter')
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}
