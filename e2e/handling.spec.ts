import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { da } from '../app/i18n/da'
import { browserOf } from './colleagues'
import { demonstrationTest as test, expect } from './office'

/**
 * A LIMITED meeting with a new person, as a reader sees it who is not named: nowhere. Its author and those named see
 * it everywhere. (canary.spec.ts compares every byte; this tells the story.)
 */
test.describe.configure({ mode: 'serial' })

const secret = 'Kvantehemmelighed'
const hiddenName = 'Vigga Lønlig'
let meeting = ''
let person = ''
const files: Record<string, string> = {}

test('a diplomat logs a limited meeting by the form', async ({ pageOf }) => {
  const page = await pageOf('DIPLOMAT')
  const form = da.meetings.form
  await page.goto('/log')
  await page.keyboard.type(`${hiddenName} @Ericsson`, { delay: 20 })
  await expect(page.getByRole('listbox').getByRole('option').last()).toContainText(hiddenName)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: form.about }).fill(secret)
  await page.getByRole('textbox', { name: form.readout }).fill(`${secret} blev drøftet`)
  await page.getByRole('main').getByText(form.handling, { exact: true }).click()
  await page.getByRole('radio', { name: new RegExp(da.kinds.handling.LIMITED) }).check()
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(da.meetings.said.logged)).toBeVisible()
  meeting = new URL(page.url()).pathname
  person = (await page.getByRole('link', { name: hiddenName }).getAttribute('href')) ?? ''
  await expect(page.getByRole('main').getByText(da.kinds.handling.LIMITED).first()).toBeVisible()
})

test('she finds it in lists, search, on the timeline and in her calendar', async ({ browser, office }) => {
  const { request } = await browserOf('DIPLOMAT', { browser, office })
  for (const address of await places(request)) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    const text = await answer.text()
    expect(text.includes(secret) || text.includes(hiddenName), address).toBe(true)
    files[address] = text
  }
})

for (const role of ['COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR'] as const) {
  test(`to a colleague (${role.toLowerCase()}) it does not exist`, async ({ browser, office }) => {
    const context = await browserOf(role, { browser, office })
    const { request } = context
    for (const address of [meeting, `${meeting}/calendar.ics`, `${meeting}/revisions`, person]) {
      const unknown = address.replace(/[0-9a-f-]{36}/, '01900000-0000-7000-8000-000000000000')
      const [answer, nothing] = await Promise.all([request.get(address), request.get(unknown)])
      expect(answer.status(), address).toBe(404)
      expect(steady(await answer.text(), address)).toBe(steady(await nothing.text(), unknown))
    }
    for (const address of Object.keys(files)) {
      if (address.startsWith(meeting) || address.startsWith(person)) continue
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      // What was asked for stands on the page; nothing else of the record may.
      const asked = new URL(address, office.origin).searchParams.get('q') ?? ''
      const said = (await answer.text()).replaceAll(asked, '')
      for (const told of ['blev drøftet', meeting, person, asked === hiddenName ? secret : hiddenName])
        expect(said.includes(told), `${told} at ${address}`).toBe(false)
    }
    for (const act of ['archive', 'cancellation', 'holding']) {
      const headers = { Origin: office.origin }
      const answer = await request.post(`${meeting}/${act}`, { headers, maxRedirects: 0 })
      expect([403, 404]).toContain(answer.status())
    }
    const form = { formKey: randomUUID(), 'attendees[0].id': person.split('/').at(-1) ?? '' }
    const taken = await request.post('/log', {
      form: { ...form, ...{ kind: 'MEETING', date: 'i dag', zone: 'Europe/Copenhagen' } },
      headers: { Origin: office.origin },
      maxRedirects: 0,
    })
    expect([403, 422]).toContain(taken.status())
    await context.close()
  })
}

async function places(request: APIRequestContext): Promise<string[]> {
  const found = await (await request.get('/search?q=ericsson&kind=organisation')).text()
  const ericsson = /href="(\/organisations\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? 'no Ericsson'
  const year = new Date().getFullYear()
  const q = encodeURIComponent
  return [
    ...[meeting, person, `${meeting}/calendar.ics`, '/meetings', '/people?sort=-changed', ericsson],
    ...[`/meetings?q=${q(secret)}`, `/people?q=${q(hiddenName)}`, `/search?q=${q(secret)}`],
    ...[`/search?q=${q(hiddenName)}`, `/search/suggestions?kind=person&q=${q(hiddenName)}`],
    `/plan/${year}/calendar.ics`,
  ]
}

/** Blanks what differs between any two answers: the nonce, the request's id, and the address asked for. */
function steady(text: string, address: string): string {
  return text
    .replaceAll(address, 'address')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, 'id')
    .replace(/nonce="[^"]*"/g, 'nonce')
}
