import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { applyMigrations, pushSchema } from './apply-migrations'
import { type Engine, derivePostgresqlSchema, migrationsDirectory, schemaText } from './databases'

const folder = mkdtempSync(path.join(tmpdir(), 'rapport-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the migrations', () => {
  it.each<Engine>(['sqlite', 'postgresql'])('of %s reach the written schema', (engine) => {
    const migrated = readFileSync(path.join(migrationsDirectory(engine), 'migrated.prisma'), 'utf8')
    expect(schemaText(engine), 'run `npm run migration:new -- <name>`').toBe(migrated)
  })

  it('build exactly the tables, columns and indexes that the schema describes', async () => {
    const [migrated, pushed] = [path.join(folder, 'migrated.db'), path.join(folder, 'pushed.db')]
    await applyMigrations({ engine: 'sqlite', file: migrated })
    await pushSchema({ engine: 'sqlite', file: pushed })
    expect(describeTables(migrated)).toEqual(describeTables(pushed))
  })

  it('change nothing the second time', async () => {
    const file = path.join(folder, 'twice.db')
    expect(await applyMigrations({ engine: 'sqlite', file })).not.toEqual([])
    expect(await applyMigrations({ engine: 'sqlite', file })).toEqual([])
  })

  it('of PostgreSQL follow a schema derived from the SQLite one', () => {
    expect(schemaText('postgresql')).toBe(derivePostgresqlSchema(schemaText('sqlite')))
  })
})

/** Every table and index of the schema; the search tables and triggers are written by hand beside it. */
function describeTables(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const rows = database
    .prepare(
      `SELECT type, name, sql FROM sqlite_master
       WHERE type IN ('table', 'index') AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE '\\_prisma%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY name`,
    )
    .all()
  database.close()
  return rows
}
