import { Transform } from 'node:stream'

/**
 * A page's bytes without zeros. React 18 writes its views whole even where a letter of several bytes no longer fitted
 * their end; what is left there is zero, which browsers read as an unknown letter within attributes and scripts. HTML
 * knows no zero, so none is missed.
 */
export function withoutZeros(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
