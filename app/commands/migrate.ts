import { existsSync, mkdirSync } from 'node:fs'
import { environment } from '~/env.server'
import { applyMigrations } from '../../prisma/apply-migrations'
import type { DatabaseTarget } from '../../prisma/databases'

/** `npm run migrate`: brings the configured database up to date. A process of its own: the engine holds the database exclusively. */
const { databaseUrl, sqliteFile, dataDir } = environment()
mkdirSync(dataDir, { recursive: true, mode: 0o700 })
const target: DatabaseTarget = databaseUrl
  ? { engine: 'postgresql', url: databaseUrl }
  : { engine: 'sqlite', file: sqliteFile }
const isNew = target.engine === 'sqlite' && !existsSync(target.file)
const applied = await applyMigrations(target)
console.log(
  applied.length === 0
    ? 'The database is up to date.'
    : `${isNew ? 'Created' : 'Migrated'} the database: ${applied.join(', ')}`,
)
