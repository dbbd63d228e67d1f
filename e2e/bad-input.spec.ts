import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { da } from '../app/i18n/da'
import { en } from '../app/i18n/en'
import { browserOf } from './colleagues'
import { countRows } from './count-rows'
import { demonstrationTest as test, expect } from './office'

/** Whatever is posted: a 4xx with a sentence in the reader's language, and nothing written. */
type Bad = { what: string; to: string; form: Record<string, string>; says: RegExp; status: number }

const nobody = '01900000-0000-7000-8000-000000000000'

for (const [locale, texts] of [
  ['da', da],
  ['en', en],
] as const) {
  test(`bad input is refused in ${locale}, and nothing is written`, async ({ browser, office }) => {
    const context = await browserOf('DIPLOMAT', { browser, office })
    const { request } = context
    await post(request, office.origin, '/preferences/language', { locale })
    const before = countRows(office)
    const wrong: string[] = []
    for (const bad of badOnes(texts)) {
      const answer = await post(request, office.origin, bad.to, bad.form)
      const said = plain(await answer.text())
      const spoken = said.includes(`<html lang="${locale}"`) && bad.says.test(said)
      if (answer.status() !== bad.status || !spoken)
        wrong.push(`${bad.what}: ${answer.status()}${spoken ? '' : ', without its sentence'}`)
    }
    expect(wrong).toEqual([])
    expect(countRows(office)).toEqual(before)
    await post(request, office.origin, '/preferences/language', { locale: 'da' })
    await context.close()
  })
}

function badOnes(texts: typeof da | typeof en): Bad[] {
  const { errors, shell } = texts
  const said = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const log = (what: string, form: Record<string, string>, text: string): Bad => ({
    what,
    to: '/log',
    form: { ...meeting(), ...form },
    says: said(text),
    status: 422,
  })
  const person = (what: string, form: Record<string, string>, text: string): Bad => ({
    what,
    to: '/people/new',
    form: { formKey: randomUUID(), handling: 'OPEN', marking: 'NONE', ...form },
    says: said(text),
    status: 422,
  })
  return [
    log('an unknown date', { date: 'torsdagsagtigt' }, errors.dateUnknown),
    log('a date that is in no calendar', { date: '31.2.2026' }, errors.dateImpossible),
    log('an end before the start', { time: '15:00-14:00' }, errors.endBeforeStart),
    log('a last day before the first', { date: '10.3.2026', endDate: '9.3.2026' }, errors.endBeforeStart),
    log(
      'an hour the clock jumps over',
      { date: '29.03.2026', time: '02:30' },
      errors.timeNonexistent({ from: '02.00', to: '03.00' }).slice(0, 25),
    ),
    log('an hour the clock shows twice', { date: '25.10.2026', time: '02:30' }, errors.timeRepeated),
    log('an unknown zone', { zone: 'Europe/Atlantis' }, errors.zoneUnknown),
    log('a day that is no text but a list', { 'date[0]': 'i går', date: '' }, errors.required),
    log('a person who does not exist', { 'attendees[0].id': nobody }, errors.notFoundChoice),
    log('a topic that does not exist', { 'topics[0]': nobody }, errors.notFoundChoice),
    log('a marking the system is not approved for', { marking: 'HEMMELIGT' }, errors.markingTooHigh),
    log('a link that runs', { link: 'javascript:alert(1)' }, errors.notWebAddress),
    log(
      'a follow-up due never',
      { 'followUps[0].text': 'Ring', 'followUps[0].due': 'øh' },
      errors.dateUnknown,
    ),
    log('no form key', { formKey: '' }, errors.formExpired),
    person('a name with a line break', { givenName: 'Ana\r\nBcc: x@example.org' }, errors.controlCharacters),
    person('a name with an unseen character', { givenName: 'Ana\u0000' }, errors.controlCharacters),
    person('no name', { familyName: 'Sørensen' }, errors.required),
    person(
      'a name for every object',
      { '__proto__.givenName': 'x', '__proto__[givenName]': 'x' },
      errors.required,
    ),
    person("a constructor's name", { 'constructor.prototype.givenName': 'x' }, errors.required),
    person('a name too long', { givenName: 'x'.repeat(300) }, errors.tooLong({ max: 100 })),
    {
      what: 'ten megabytes of readout',
      to: '/log',
      form: { ...meeting(), readout: 'x'.repeat(10 * 1024 * 1024) },
      says: said(errors.tooLarge),
      status: 413,
    },
    {
      what: 'a change of a meeting that does not exist',
      to: `/meetings/${nobody}/edit`,
      form: { ...meeting(), version: '1' },
      says: said(shell.errorPage.notFoundTitle),
      status: 404,
    },
    {
      what: 'archiving a person who does not exist',
      to: `/people/${nobody}/archive`,
      form: {},
      says: said(shell.errorPage.notFoundTitle),
      status: 404,
    },
    {
      what: "what one's role may not do",
      to: '/admin/offices/new',
      form: { nameDa: 'Uden ret' },
      says: said(shell.errorPage.forbiddenTitle),
      status: 403,
    },
  ]
}

test('a body that is no form, a foreign origin and a broken address are refused', async ({
  browser,
  office,
}) => {
  const context = await browserOf('DIPLOMAT', { browser, office })
  const { request } = context
  const before = countRows(office)
  const headers = { Origin: office.origin }
  const answers = [
    await request.post('/people/new', { data: { givenName: 'Json' }, headers, maxRedirects: 0 }),
    await request.post('/people/new', {
      headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=x' },
      data: 'no parts',
    }),
    await request.post('/people/new', {
      headers: { Origin: 'https://elsewhere.example' },
      form: { givenName: 'Foreign', formKey: randomUUID() },
    }),
    await request.post('/people', { headers, form: { givenName: 'No action here' } }),
    await request.get('/people/%E0%A4%A'),
    await request.get('/meetings/__proto__'),
    await request.put('/people/new', { headers, form: { givenName: 'Put' } }),
  ]
  const wrong: string[] = []
  for (const answer of answers) {
    const told = /<html lang="da"[^]*<h1/.test(await answer.text())
    if (answer.status() < 400 || answer.status() >= 500 || !told)
      wrong.push(`${answer.url()}: ${answer.status()} ${told}`)
  }
  expect(wrong).toEqual([])
  expect(countRows(office)).toEqual(before)
  await context.close()
})

test('a thousand quotation marks of Markdown are shown without delay', async ({ browser, office }) => {
  const context = await browserOf('DIPLOMAT', { browser, office })
  const readout = `${'>'.repeat(1000)} dybt ${'['.repeat(1000)}`
  const answer = await post(context.request, office.origin, '/log', { ...meeting(), readout })
  expect(answer.status()).toBe(303)
  const started = Date.now()
  const page = await context.request.get(answer.headers()['location'] ?? '')
  expect(page.status()).toBe(200)
  expect(Date.now() - started).toBeLessThan(5_000)
  await context.close()
})

function post(request: APIRequestContext, origin: string, to: string, form: Record<string, string>) {
  return request.post(to, { form, headers: { Origin: origin }, maxRedirects: 0 })
}

function meeting(): Record<string, string> {
  return {
    formKey: randomUUID(),
    about: 'Prøvelse',
    kind: 'MEETING',
    date: '2.3.2026',
    time: '14:00',
    zone: 'Europe/Copenhagen',
    handling: 'OPEN',
    marking: 'NONE',
  }
}

/** As a reader reads it. */
function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
