import type { BrowserContext, Page } from '@playwright/test'

/** What a person did: taps and clicks and chords, and fields filled; the keys pressed inside fields. */
type Counted = { taps: number; fills: number; keys: number; loads: number }

/**
 * Counts what people really do with a page: trusted events only. Typing into a field is one interaction together with
 * the tap that focused it; Enter and Tab within it belong to choosing and are one each.
 */
export async function countInteractions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const key = 'counted interactions'
    const stored = sessionStorage.getItem(key)
    const counted = stored ? (JSON.parse(stored) as Counted) : { taps: 0, fills: 0, keys: 0, loads: -1 }
    let filling: EventTarget | null = null
    let focusing: EventTarget | null = null
    const keep = () => sessionStorage.setItem(key, JSON.stringify(counted))
    counted.loads++
    keep()
    addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted) return
        counted.taps++
        filling = null
        focusing = event.target
        keep()
      },
      true,
    )
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return
        if (event.key === 'Enter' || event.key === 'Tab' || event.key.startsWith('Arrow')) {
          counted.taps++
          filling = null
          focusing = null
        } else if (event.ctrlKey || event.metaKey) {
          if (event.key.length === 1) counted.taps++
        } else if (event.key.length === 1 || event.key === 'Backspace') {
          counted.keys++
          if (filling !== event.target) {
            filling = event.target
            if (focusing === event.target) counted.taps--
            counted.fills++
          }
          focusing = null
        }
        keep()
      },
      true,
    )
  })
}

/** What was counted since the last `forgetCounted` in this tab. */
export async function counted(page: Page): Promise<Counted & { interactions: number }> {
  const found = await page.evaluate(() => sessionStorage.getItem('counted interactions'))
  const figures = JSON.parse(found ?? '{}') as Counted
  return { ...figures, interactions: figures.taps + figures.fills }
}

/** Begins anew at the page's next load. */
export async function forgetCounted(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.removeItem('counted interactions'))
}
