import { existsSync } from 'node:fs'
import { applyMigrations } from '../../prisma/apply-migrations'
import { configuredDatabase } from './configured-database'

/** `npm run migrate`: brings the configured database up to date. A process of its own: the engine holds the database exclusively. */
const target = configuredDatabase()
const isNew = target.engine === 'sqlite' && !existsSync(target.file)
const applied = await applyMigrations(target)
console.log(
  applied.length === 0
    ? 'The database is up to date.'
    : `${isNew ? 'Created' : 'Migrated'} the database: ${applied.join(', ')}`,
)
