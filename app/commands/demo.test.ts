import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'rapport-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function demo(env: Record<string, string> = {}, ...args: string[]) {
  const { DATABASE_URL: _, TEST_DATABASE_URL: __, ...rest } = process.env
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'app/commands/demo.ts', ...args], {
    env: { ...rest, DATA_DIR: folder, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  })
  return { code: done.status, said: done.stdout + done.stderr }
}

describe('npm run demo', { timeout: 120_000 }, () => {
  it('leaves the office’s own PostgreSQL database alone', () => {
    const own = 'postgresql://localhost/office'
    expect(demo({ DATABASE_URL: own }).said).toMatch(/DEMO_DATABASE_URL/)
    const { code, said } = demo({ DATABASE_URL: own, DEMO_DATABASE_URL: own })
    expect([code, /same database/.test(said)]).toEqual([1, true])
    expect(readdirSync(folder)).toEqual([])
  })

  it('fills a database of its own, says how to sign in, and leaves it as it is the second time', () => {
    const first = demo()
    expect(first.code, first.said).toBe(0)
    expect(first.said).toMatch(/COORDINATOR +jonas\.lindved@example\.org/)
    expect(readdirSync(folder)).toContain('demo.db')
    expect(demo().said).toMatch(/there already/)
  })

  it('refuses a database in which an office works', () => {
    const file = new Database(path.join(folder, 'demo.db'))
    file.prepare("DELETE FROM Setting WHERE key = 'demo'").run()
    file.close()
    const { code, said } = demo()
    expect([code, /accounts of its own/.test(said)]).toEqual([1, true])
    expect(demo({}, '--again').code).toBe(1)
  })
})
