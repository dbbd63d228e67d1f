import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import pg from 'pg'
import { closeDatabase, openDatabase } from '~/db.server'
import { resetEnvironment } from '~/env.server'

/** Gives the test file a database of its own, cloned from one migrated template; closed and removed afterwards. */
export function useTestDatabase(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-test-'))
  let drop: () => Promise<void> = () => Promise.resolve()

  beforeAll(async () => {
    const template = inject('databaseTemplate')
    const databaseUrl = template.engine === 'postgresql' ? await clonePostgresql(template.url) : undefined
    if (databaseUrl)
      drop = () => dropPostgresql(template.engine === 'postgresql' ? template.url : '', databaseUrl)
    else if (template.engine === 'sqlite') copyFileSync(template.file, path.join(folder, 'rapport.db'))
    resetEnvironment({ NODE_ENV: 'test', DATA_DIR: folder, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' })
    await openDatabase()
  })

  afterAll(async () => {
    await closeDatabase()
    await drop()
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
  })
}

async function clonePostgresql(templateUrl: string): Promise<string> {
  const clone = new URL(templateUrl)
  const template = clone.pathname.slice(1)
  const name = `rapport_${randomBytes(6).toString('hex')}`
  await onMaintenanceDatabase(templateUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  clone.pathname = `/${name}`
  return clone.href
}

async function dropPostgresql(templateUrl: string, url: string): Promise<void> {
  await onMaintenanceDatabase(
    templateUrl,
    `DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`,
  )
}

async function onMaintenanceDatabase(templateUrl: string, statement: string): Promise<void> {
  const address = new URL(templateUrl)
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(statement)
      break
    } catch (error) {
      // Only one session may copy a template at a time.
      if (attempt > 50 || !/being accessed by other users/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await client.end()
}
