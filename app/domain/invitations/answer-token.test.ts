import { expect, it } from 'vitest'
import { resetEnvironment } from '~/env.server'
import { answerToken, answerTokenHash } from './answer-token.server'

const configure = (secret: string) => resetEnvironment({ NODE_ENV: 'test', APP_SECRET: secret.repeat(32) })

it('makes the same token again, of 256 bits, and another for another invitation, number or installation', () => {
  configure('x')
  const token = answerToken('a', 1)
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(answerToken('a', 1)).toBe(token)
  expect(answerToken('b', 1)).not.toBe(token)
  expect(answerToken('a', 2)).not.toBe(token)
  expect(answerTokenHash(token)).not.toContain(token)
  configure('y')
  expect(answerToken('a', 1)).not.toBe(token)
})
