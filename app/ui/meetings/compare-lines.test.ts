import { expect, it } from 'vitest'
import { compareLines } from './compare-lines'

const said = (before: string, after: string) =>
  compareLines(before, after).map(
    ({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`,
  )

it('two texts are compared line by line', () => {
  expect(said('a\nb\nc', 'a\nx\nc\nd')).toEqual([' a', '-b', '+x', ' c', '+d'])
  expect(said('', 'a')).toEqual(['+a'])
  expect(said('a', '')).toEqual(['-a'])
  expect(said('a', 'a')).toEqual([' a'])
})

it('very long texts are given one after the other', () => {
  const long = 'x\n'.repeat(2_001)
  expect(compareLines(long, 'y').at(-1)).toEqual({ kind: 'added', text: 'y' })
})
