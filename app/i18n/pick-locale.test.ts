import { expect, test } from 'vitest'
import { pickLocale } from './pick-locale.server'

const asking = (headers: Record<string, string>) => pickLocale(new Request('http://x/', { headers }))

test('a choice made before wins over what the browser asks for', () => {
  expect(asking({ cookie: 'a=1; locale=en', 'accept-language': 'da' })).toBe('en')
})
test.each([
  ['da-DK,da;q=0.9,en;q=0.8', 'da'],
  ['en-GB,en;q=0.9,da;q=0.1', 'en'],
  ['de-DE,de;q=0.9', 'en'],
  ['nb-NO,en;q=0.5', 'da'],
  ['en;q=0, da', 'da'],
  ['*', 'da'],
  ['', 'da'],
  [';;;,q=x', 'da'],
])('the browser’s %j is answered in %s', (header, locale) => {
  expect(asking({ 'accept-language': header })).toBe(locale)
})
test('a cookie of another name or value is no choice', () => {
  expect(asking({ cookie: 'xlocale=en; locale=de', 'accept-language': 'da' })).toBe('da')
})
