import { expect, it } from 'vitest'
import { BodyCache } from './body-cache'

const of = (bytes: number) => ({ body: Buffer.alloc(bytes) })

it('keeps what was asked for last, within its bytes', () => {
  const cache = new BodyCache(100)
  for (const key of ['a', 'b']) cache.set(key, of(40))
  cache.get('a')
  cache.set('c', of(40))
  expect(['a', 'b', 'c'].filter((key) => cache.get(key))).toEqual(['a', 'c'])
})

it('counts a body once, however often it is replaced, and not after it is gone', () => {
  const cache = new BodyCache(100)
  for (let time = 0; time < 5; time += 1) cache.set('a', of(60))
  cache.set('b', of(40))
  expect(cache.get('a')).toBeDefined()
  cache.delete('a')
  cache.set('c', of(60))
  expect(cache.get('b')).toBeDefined()
})

it('keeps nothing larger than itself', () => {
  const cache = new BodyCache(100)
  cache.set('a', of(101))
  expect(cache.get('a')).toBeUndefined()
})
