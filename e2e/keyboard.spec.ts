import type { Page } from '@playwright/test'
import { da } from '../app/i18n/da'
import { demonstrationTest as test, expect } from './office'

/** Everything by keyboard alone, and always in sight where the focus is. */
const form = da.meetings.form

test('the first Tab leads past the navigation to the content', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/people')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: da.shell.skipToContent })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('Ctrl+K goes to the search of everything', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/meetings')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByLabel(da.shell.search.label).last()).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('feldkirch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Feldkirch/ })).toBeVisible()
})

test('Tab reaches every control of the log form in its order, each with visible focus, and leaves it', async ({
  pageOf,
}) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/log')
  await expect(page.getByRole('combobox', { name: form.attendees })).toBeFocused()
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  const expected = await reachable(page)
  expect(expected.length).toBeGreaterThan(20)
  await page.getByRole('combobox', { name: form.attendees }).focus()
  const reached: string[] = []
  const unseen: string[] = []
  for (let step = 0; step < expected.length + 80; step++) {
    const at = await focused(page)
    if (!at.inForm) break
    reached.push(at.name)
    if (!at.visible) unseen.push(at.name)
    await page.keyboard.press('Tab')
  }
  expect(unseen, 'without visible focus').toEqual([])
  expect(expected.filter((name) => !reached.includes(name))).toEqual([])
  expect((await focused(page)).inForm, 'a trap').toBe(false)
})

test('a meeting is logged without a pointer: found, corrected, made new, saved', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/log')
  const box = page.getByRole('combobox', { name: form.attendees })
  await expect(box).toBeFocused()
  await page.keyboard.type('feldk', { delay: 30 })
  await expect(suggestion(page, /Feldkirch/)).toBeVisible()
  await page.keyboard.press('Enter')
  const chosen = page.getByRole('list', { name: da.common.combobox.chosen }).getByRole('listitem')
  await expect(chosen).toHaveCount(1)
  await page.keyboard.press('Backspace')
  await expect(chosen).toHaveCount(0)
  await page.keyboard.type('feldk', { delay: 30 })
  await expect(suggestion(page, /Feldkirch/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(suggestion(page)).toHaveCount(0)
  await expect(box).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('feldki', { delay: 30 })
  await expect(suggestion(page, /Feldkirch/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(chosen).toContainText([/Feldkirch/])
  await page.keyboard.type('Tove Tastatur @SAP', { delay: 20 })
  await expect(suggestion(page).last()).toContainText('Tove Tastatur')
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveCount(2)
  await page.getByRole('textbox', { name: form.about }).focus()
  await page.keyboard.type('Tastatur')
  await page.keyboard.press('Enter')
  await expect(page.getByText(da.meetings.said.logged)).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Tove Tastatur' })).toBeVisible()
})

const suggestion = (page: Page, name?: RegExp) => page.getByRole('listbox').getByRole('option', { name })

/** The names of the controls that the Tab key must reach in the log form. */
function reachable(page: Page): Promise<string[]> {
  return page.locator('#meeting').evaluate((element) => {
    const controls = element.querySelectorAll<HTMLElement>(
      'input, select, textarea, button, a[href], summary',
    )
    return [...controls]
      .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
      .filter((control) => !(control instanceof HTMLInputElement && control.type === 'hidden'))
      .filter(
        (control) => !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
      )
      .map((control) => control.id || control.textContent?.trim() || control.outerHTML.slice(0, 80))
  })
}

function focused(page: Page): Promise<{ name: string; inForm: boolean; visible: boolean }> {
  return page.evaluate(() => {
    const control = document.activeElement
    if (!(control instanceof HTMLElement)) return { name: 'nothing', inForm: false, visible: false }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control)
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    const { top, bottom } = control.getBoundingClientRect()
    return {
      name: control.id || control.textContent?.trim() || control.outerHTML.slice(0, 80),
      inForm: control.closest('#meeting') !== null,
      visible: (outlined || boxShadow !== 'none') && bottom > 0 && top < innerHeight,
    }
  })
}
