import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { migrationNames, type DatabaseTarget } from '../../prisma/databases'
import { configuredDatabase } from './configured-database'

/** Before serving: migrate and load reference data, each only when there is something to do. */
const target = configuredDatabase()

if (!isCurrent(target)) {
  const { applyMigrations } = await import('../../prisma/apply-migrations')
  const applied = await applyMigrations(target)
  if (applied.length > 0) console.log(`Migrated the database: ${applied.join(', ')}`)
}

const { closeDatabase, openDatabase } = await import('~/db.server')
const { today } = await import('~/domain/time/plain-date')
const { loadReferenceData } = await import('~/domain/strategy/load-reference-data.server')
await openDatabase()
await loadReferenceData(today(new Date(), 'Europe/Copenhagen'))
await closeDatabase()

/** A quick look that spares starting the schema engine; PostgreSQL is always asked through it. */
function isCurrent(database: DatabaseTarget): boolean {
  if (database.engine !== 'sqlite' || !existsSync(database.file)) return false
  const file = new Database(database.file, { readonly: true })
  try {
    const rows = file
      .prepare('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
      .all() as { name: string }[]
    const applied = new Set(rows.map((row) => row.name))
    refuseNewer([...applied])
    return migrationNames('sqlite').every((name) => applied.has(name))
  } catch (error) {
    if (error instanceof Error && /no such table/.test(error.message)) return false
    throw error
  } finally {
    file.close()
  }
}

/** An older program must not serve a newer database: it would not know all of its rules. */
function refuseNewer(applied: string[]): void {
  const known = new Set(migrationNames('sqlite'))
  const unknown = applied.filter((name) => !known.has(name))
  if (unknown.length === 0) return
  console.error(`The database is newer than this program (${unknown.join(', ')}). Update the program.`)
  process.exit(1)
}
