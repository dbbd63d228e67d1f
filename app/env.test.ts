import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnvironment } from './env.server'

const folder = mkdtempSync(path.join(tmpdir(), 'rapport-env-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (given: Record<string, string> = {}) => readEnvironment({ DATA_DIR: folder, ...given })

describe('the configuration', () => {
  it('needs nothing set', () => {
    expect(read()).toMatchObject({
      port: 3000,
      origin: 'http://localhost:3000',
      secure: false,
      databaseUrl: undefined,
    })
  })

  it('takes an empty variable for one left out', () => {
    expect(read({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 3000, databaseUrl: undefined })
  })

  it('demands TLS of an https address', () => {
    expect(read({ APP_ORIGIN: 'https://rapport.example.org/path' })).toMatchObject({
      origin: 'https://rapport.example.org',
      secure: true,
    })
  })

  it.each([
    ['PORT', '99999'],
    ['DATABASE_URL', 'mysql://localhost/rapport'],
    ['APP_ORIGIN', 'ftp://example.org'],
    ['APP_SECRET', 'short'],
    ['SMTP_URL', 'http://example.org'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^The configuration is wrong:\\n {2}${name}: `))
  })

  it('keeps one secret of its own that only its user can read', () => {
    const { secret } = read()
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(read().secret).toBe(secret)
    expect(statSync(path.join(folder, 'secret')).mode & 0o077).toBe(0)
  })
})
