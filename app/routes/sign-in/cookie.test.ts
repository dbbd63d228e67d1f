import { expect, it } from 'vitest'
import { resetEnvironment } from '~/env.server'
import { sessionHeader } from '~/web/session.server'

const header = (origin: string) => {
  resetEnvironment({ NODE_ENV: 'test', APP_SECRET: 'x'.repeat(32), APP_ORIGIN: origin })
  return sessionHeader('t'.repeat(43))
}

it('binds the session cookie to the host where there is TLS', async () => {
  const cookie = await header('https://rapport.example.org')
  expect(cookie).toMatch(/^__Host-rapport=[^;]+;.*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(cookie).not.toMatch(/Domain/i)
})

it('keeps to a plain name on a first try without TLS, where browsers refuse the prefix', async () => {
  expect(await header('http://localhost:3000')).toMatch(
    /^rapport=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})
