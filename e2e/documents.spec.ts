import { readFile } from 'node:fs/promises'
import { type Page, request } from '@playwright/test'
import { logMeeting } from './calendar-acceptance/acts'
import { noWordProcessor, pagesOfPdf, pagesOfWord, readWord } from './judges/word-reader'
import { demonstrationTest as test, expect, expectAccessible } from './office'

/** Briefings, readouts and the results report: as pages, on paper and as Word files. */
test('one click from a meeting gives its briefing, on one page of paper', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  await page.goto('/meetings?status=PLANNED')
  await page.locator('main a[href^="/meetings/"]').first().click()
  await page.getByRole('link', { name: 'Briefing', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Hvem de er' })).toBeVisible()
  for (const part of [
    'Seneste kontakter',
    'Lovet og ikke udført',
    'Hvad referaterne siger',
    'Forslag til talepunkter',
  ])
    await expect(page.getByRole('heading', { name: part })).toBeVisible()
  await expectAccessible(page)
  expect(pagesOfPdf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
})

test('a person, an organisation and an edition lead to their briefings, without scripts too', async ({
  pageOf,
}) => {
  const page = await pageOf('COORDINATOR', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  for (const list of ['/people', '/organisations']) {
    await page.goto(list)
    const to = await page.locator(`main a[href^="${list}/0"]`).first().getAttribute('href')
    await page.goto(to ?? '')
    await page.getByRole('link', { name: 'Briefing', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Briefing: /)
  }
})

test('a briefing of what is hidden or is nothing is the same as any unknown address', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  for (const address of ['/briefings/person/nobody', '/briefings/country/ZZ', '/briefings/other/1']) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
  }
})

for (const language of ['da', 'en'] as const) {
  test(`the Word files in ${language} are sound, marked, and open elsewhere`, async ({ pageOf, office }) => {
    const page = await pageOf('DIPLOMAT', { extraHTTPHeaders: { Origin: office.origin } })
    await page.request.post('/preferences/language', { form: { locale: language } })
    const id = await markedMeeting(page, { da: 'Nyling', en: 'Nyborg' }[language])
    for (const [address, most, marked] of [
      [`/briefings/meeting/${id}/document.docx`, 1, true],
      [`/meetings/${id}/readout/document.docx?language=${language}`, 2, true],
      [`/report/document.docx?language=${language}&from=2024-01-01`, 6, false],
    ] as const) {
      const answer = await page.request.get(address)
      expect(answer.status()).toBe(200)
      const file = await answer.body()
      const read = readWord(file)
      expect(read.language).toBe({ da: 'da-DK', en: 'en-GB' }[language])
      expect(read.core['title']).not.toBe('')
      expect(read.headings).toBeGreaterThan(1)
      expect(read.ends.join()).toContain({ da: 'Side ', en: 'Page ' }[language])
      for (const end of read.ends) expect(end.includes('TIL TJENESTEBRUG')).toBe(marked)
      if (noWordProcessor) test.info().annotations.push({ type: 'skipped', description: noWordProcessor })
      else expect(pagesOfWord(file)).toBeLessThanOrEqual(most)
    }
    await page.request.post('/preferences/language', { form: { locale: 'da' } })
  })
}

/** A meeting with much in its readout that a document could stumble over. */
async function markedMeeting(page: Page, family: string): Promise<string> {
  const long = 'Desinformation \u202e og RTL مرحبا <b> & "x". '.repeat(40)
  return logMeeting(page.request, {
    ...{ date: 'i går', about: 'Prøve', handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' },
    ...{ 'attendees[0].text': `Kim ${family}`, 'attendees[1].text': `Ana ${family}` },
    readout: `## Emner\n\n- **${long}**\n\n| A | B |\n|---|---|\n| 1 | 2 |`,
  })
}

test('a readout is copied as rich text, and drafted to those who may have it', async ({ pageOf, office }) => {
  const page = await pageOf('DIPLOMAT', { permissions: ['clipboard-read', 'clipboard-write'] })
  const id = await openMeeting(page, office.origin)
  await page.goto(`/meetings/${id}`)
  await page.getByRole('link', { name: 'Send referat' }).click()
  await page.getByRole('button', { name: 'Kopiér' }).click()
  await expect(page.getByText('Referatet er kopieret.')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(copied).toContain('<strong>fedt</strong>')
  await page.getByLabel('Andre e-mailadresser').fill('ny@example.org')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent mailudkast' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.eml$/)
  const mail = await readFile(await download.path(), 'utf8')
  expect(mail).toContain('To: ny@example.org')
  expect(mail).toContain('X-Unsent: 1')
})

test('a colleague who may not see the meeting is refused by name, and what was typed stays', async ({
  pageOf,
  office,
}) => {
  const page = await pageOf('DIPLOMAT', { extraHTTPHeaders: { Origin: office.origin } })
  const id = await markedMeeting(page, 'Nygaard')
  await page.goto(`/meetings/${id}/readout`)
  await page.getByText(/^Andre kolleger \(/).click()
  await page.getByLabel(/^Jonas Lindved/).check()
  await page.getByLabel('Andre e-mailadresser').fill('ny@example.org')
  await page.getByRole('button', { name: 'Hent mailudkast' }).click()
  await expect(
    page.getByText('Jonas Lindved må ikke se dette møde og kan ikke få referatet.').first(),
  ).toBeVisible()
  await expect(page.getByText('Bekræft, at det må sendes').first()).toBeVisible()
  await expect(page.getByLabel('Andre e-mailadresser')).toHaveValue('ny@example.org')
  await expectAccessible(page)
})

async function openMeeting(page: Page, origin: string): Promise<string> {
  const context = await request.newContext({
    ...{ baseURL: origin, extraHTTPHeaders: { Origin: origin } },
    storageState: await page.context().storageState(),
  })
  return logMeeting(context, {
    date: 'i går',
    about: 'Åbent',
    readout: 'Noget **fedt**.',
    'attendees[0].text': 'Kim Nyholt',
  })
}

test('the report follows the days and the language typed, and fits a phone', async ({ pageOf }) => {
  const page = await pageOf('LEADERSHIP', { viewport: { width: 360, height: 740 } })
  await page.goto('/report')
  await expect(page.getByRole('heading', { level: 1, name: 'Resultatrapport' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  await page.getByLabel('Fra dato').fill('1.1.2010')
  await page.getByLabel('Til dato').fill('31.12.2011')
  await page.getByLabel('Sprog').selectOption('en')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Results report' })).toBeVisible()
  await expect(page.getByText('Nothing was recorded in the period.')).toBeVisible()
})
