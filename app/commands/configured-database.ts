import { mkdirSync } from 'node:fs'
import { environment } from '~/env.server'
import type { DatabaseTarget } from '../../prisma/databases'

/** The database the environment names; the data folder is made when it is missing, readable by its user alone. */
export function configuredDatabase(): DatabaseTarget {
  const { databaseUrl, sqliteFile, dataDir } = environment()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return databaseUrl ? { engine: 'postgresql', url: databaseUrl } : { engine: 'sqlite', file: sqliteFile }
}
