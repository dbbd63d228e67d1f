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

/**
 * Every table's columns and references and every index; a column added later stands last, so their order says nothing.
 * The search tables and triggers are written by hand beside the schema.
 */
function describeTables(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const named = `name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE '\\_prisma%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`
  const all = (sql: string, ...parameters: string[]) =>
    database.prepare<string[], object>(sql).all(...parameters)
  const tables = database.prepare<[], { name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND ${named} ORDER BY name`,
  )
  const described = tables.all().map(({ name }) => ({
    name,
    columns: all(
      'SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY name',
      name,
    ),
    references: all(
      'SELECT "from", "table", "to", on_update, on_delete FROM pragma_foreign_key_list(?) ORDER BY "from"',
      name,
    ),
  }))
  const indexes = all(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND ${named} ORDER BY name`)
  database.close()
  return [...described, ...indexes]
}
