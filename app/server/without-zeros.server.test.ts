import { PassThrough, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { withoutZeros } from './without-zeros.server'

/** Letters of one and of two bytes in turn, so that some letter meets the end of a view. */
const letters = Array.from({ length: 20_000 }, (_, at) => (at % 2 ? 'x' : 'æ'))

function rendered(body: Transform): Promise<Buffer> {
  const { pipe } = renderToPipeableStream(createElement('p', null, ...letters), {
    onAllReady: () => pipe(body),
  })
  return buffer(body)
}

describe('a page as it is sent', () => {
  it('has no zeros where React leaves some', async () => {
    expect((await rendered(new PassThrough())).includes(0)).toBe(true)
    expect((await rendered(withoutZeros())).includes(0)).toBe(false)
  })

  it('keeps every letter', async () => {
    const text = (await rendered(withoutZeros())).toString('utf8').replace(/<!-- -->|<\/?p>/g, '')
    expect(text).toBe(letters.join(''))
  })
})
