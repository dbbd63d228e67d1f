import { expect, test } from 'vitest'
import { da } from './da'
import { en } from './en'

type Entry = [path: string, text: unknown]

function entries(catalogue: object, path = ''): Entry[] {
  return Object.entries(catalogue).flatMap(([key, value]): Entry[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? entries(value as object, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  )
}

/** Names and terms that are the same in both languages. */
const sameInBoth = /^(kinds\.marking|kinds\.|shell\.appName|shell\.user\.(danish|english))/

test('both languages have the same texts', () => {
  expect(
    entries(en)
      .map(([path]) => path)
      .sort(),
  ).toEqual(
    entries(da)
      .map(([path]) => path)
      .sort(),
  )
})
test('no text is empty', () => {
  expect([...entries(da), ...entries(en)].filter(([, text]) => text === '')).toEqual([])
})
test('no long sentence was left untranslated', () => {
  const danish = new Map(entries(da))
  const untranslated = entries(en).filter(
    ([path, text]) =>
      typeof text === 'string' &&
      text.split(' ').length > 3 &&
      danish.get(path) === text &&
      !sameInBoth.test(path),
  )
  expect(untranslated).toEqual([])
})
