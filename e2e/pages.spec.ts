import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import path from 'node:path'
import { type CalendarPages, fillCalendarPages } from './calendar-pages'
import { browserOf } from './colleagues'
import { findPages, kindOf } from './find-pages'
import { demonstrationTest as test, expect } from './office'
import type { ServedOffice } from './served-office'

/**
 * Every page, in both languages, light and dark, on a phone and a desk. Each is loaded once a language; widths and
 * colours change on the loaded page. Axe, the slow part, looks at the phone in light Danish and at the desk in dark
 * English: every page twice, and between the two every text, width and colour. With SHOTS=<folder> pictures are kept.
 */
test.describe.configure({ mode: 'parallel' })

/** Some 150 pages: minutes where the machine is idle and quick, many more where it is neither. */
const longEnough = 40 * 60_000

const widths = [320, 360, 1440]
const line = 'Mødte Naomi Feldkirch, Kim Ny @SAP i går 14:00 om AI Act #m11 !opfølgning fre: send papir'
const starts = [
  ...['/', '/log', '/log?plan=1', '/people', '/people/new', '/organisations', '/organisations/new'],
  ...['/meetings', '/groups', '/groups/new', '/follow-ups', '/follow-ups/new', '/plan', '/strategy'],
  ...['/changes', '/profile', '/was', '/search', '/search?q=an', '/people?q=xxxxxxxx', '/log/review'],
  `/log/review?line=${encodeURIComponent(line)}`,
]
const administration = [
  ...['/admin/accounts', '/admin/invitations', '/admin/invitations/new', '/admin/offices', '/admin/audit'],
]

test('every page in Danish, seen by axe on a phone in the light', async ({ browser, office }) => {
  test.setTimeout(longEnough)
  await look(browser, office, 'da', { width: 360, colours: 'light' })
})

test('every page in English, seen by axe on a desk in the dark', async ({ browser, office }) => {
  test.setTimeout(longEnough)
  await look(browser, office, 'en', { width: 1440, colours: 'dark' })
})

type Look = { width: number; colours: 'light' | 'dark' }

async function look(browser: Browser, office: ServedOffice, locale: 'da' | 'en', axe: Look): Promise<void> {
  const at = { browser, office }
  const looking = { locale, axe, problems: [] as string[] }
  const options = { reducedMotion: 'reduce', locale } as const
  const seen = new Set<string>()
  const calendar = await calendarPages(at)
  for (const [role, from] of [
    ['COORDINATOR', [...starts, ...calendar.coordinators]],
    ['ADMINISTRATOR', administration],
    ['LEADERSHIP', ['/']],
  ] as const) {
    const context = await browserOf(role, at, options)
    await chooseLanguage(context, office, locale)
    const { addresses, dead } = await findPages(context.request, from)
    looking.problems.push(...dead.map((one) => `${role} is led to ${one}`))
    const fresh = addresses.filter((address) => !seen.has(kindOf(address)))
    for (const address of fresh) seen.add(kindOf(address))
    await lookAt(context, role === 'COORDINATOR' ? [...fresh, '/no-such-page'] : fresh, looking)
    await context.close()
  }
  const anybody = await browser.newContext({ baseURL: office.origin, ...options })
  await lookAt(anybody, ['/sign-in', '/was', `${calendar.answer}?lang=${locale}`], looking)
  await anybody.close()
  expect(looking.problems).toEqual([])
  expect(seen.size).toBeGreaterThan(40)
}

async function calendarPages(at: { browser: Browser; office: ServedOffice }): Promise<CalendarPages> {
  const context = await browserOf('COORDINATOR', at, { extraHTTPHeaders: { Origin: at.office.origin } })
  const pages = await fillCalendarPages(context.request)
  await context.close()
  return pages
}

async function chooseLanguage(context: BrowserContext, office: ServedOffice, locale: string): Promise<void> {
  const answer = await context.request.post('/preferences/language', {
    form: { locale },
    headers: { Origin: office.origin },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
}

type Looking = { locale: string; axe: Look; problems: string[] }

async function lookAt(context: BrowserContext, addresses: string[], looking: Looking): Promise<void> {
  const page = await context.newPage()
  for (const address of addresses) {
    const problems = await problemsOf(page, address, looking)
    looking.problems.push(...problems.map((problem) => `${address}: ${problem}`))
  }
  await page.close()
}

async function problemsOf(page: Page, address: string, { locale, axe }: Looking): Promise<string[]> {
  const problems: string[] = []
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) problems.push(message.text())
  }
  const onError = (error: Error) => problems.push(error.message)
  page.on('console', onConsole).on('pageerror', onError)
  await page.emulateMedia({ colorScheme: axe.colours })
  await page.setViewportSize({ width: axe.width, height: 900 })
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  if ((await page.locator('html').getAttribute('lang')) !== locale) problems.push('another language')
  problems.push(...(await axeProblems(page)))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.waitForFunction((wide) => innerWidth === wide, width)
    problems.push(...(await overflow(page, width)))
    await keepPictures(page, address, `${locale}-${width}`)
  }
  page.off('console', onConsole).off('pageerror', onError)
  return problems
}

async function axeProblems(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

/** What is wider than the window, so that the page would have to be pushed sideways. */
function overflow(page: Page, width: number): Promise<string[]> {
  return page.evaluate(async (wide) => {
    // A busy machine lays the page out anew some frames after a change of size; what is too wide then stays so.
    for (let frame = 0; frame < 20 && document.documentElement.scrollWidth > wide; frame++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    if (document.documentElement.scrollWidth <= wide) return []
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .slice(0, 3)
    const names = widest.map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    return [`${document.documentElement.scrollWidth} px wide at ${wide}: ${names.join(' > ')}`]
  }, width)
}

async function keepPictures(page: Page, address: string, name: string): Promise<void> {
  const folder = process.env['SHOTS']
  if (!folder) return
  const file = address.replace(/[^a-z0-9]+/gi, '_').slice(0, 60) || 'home'
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: path.join(folder, `${file}-${name}-${colorScheme}.png`), fullPage: true })
  }
}
