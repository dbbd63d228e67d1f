import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiffTarget } from '@prisma/schema-engine-wasm'
import {
  type Engine,
  derivePostgresqlSchema,
  migrationAdapter,
  migrationsDirectory,
  schemaFile,
  schemaText,
} from './databases'
import { withSchemaEngine } from './schema-engine'

/** `npm run migration:new -- add-topics`: writes the step from the last migrated schema to the present one, for both engines. */
const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Name the migration in small letters: npm run migration:new -- add-topics')
  process.exit(1)
}

writeFileSync(schemaFile.postgresql, derivePostgresqlSchema(schemaText('sqlite')))
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
for (const engine of ['sqlite', 'postgresql'] as const) await writeMigration(engine, `${stamp}_${name}`)

async function writeMigration(engine: Engine, folder: string): Promise<void> {
  const snapshot = path.join(migrationsDirectory(engine), 'migrated.prisma')
  const script = await diff(engine, existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : undefined)
  const directory = path.join(migrationsDirectory(engine), folder)
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'migration.sql'), script)
  writeFileSync(snapshot, schemaText(engine))
  console.log(`${engine}: ${folder}, ${script.split('\n').length} lines`)
}

/** Two schemas are compared without a database; the engine still greets one when it opens. */
function adapterWithoutDatabase(engine: Engine): SqlMigrationAwareDriverAdapterFactory {
  if (engine === 'sqlite') return migrationAdapter({ engine, file: ':memory:' })
  const adapter = migrationAdapter({ engine, url: 'postgresql://localhost/none' })
  const answer = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [5, 7, 0],
    rows: [[true, 'PostgreSQL 15', 150000]],
  }
  const connection = {
    provider: 'postgres',
    adapterName: adapter.adapterName,
    executeScript: () => Promise.resolve(),
    executeRaw: () => Promise.resolve(0),
    queryRaw: () => Promise.resolve(answer),
    startTransaction: () => Promise.reject(new Error('No database')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  }
  const connect = () => Promise.resolve(connection as unknown as SqlDriverAdapter)
  return { provider: 'postgres', adapterName: adapter.adapterName, connect, connectToShadowDb: connect }
}

async function diff(engine: Engine, from: string | undefined): Promise<string> {
  const to = schemaText(engine)
  const datamodel = (content: string): DiffTarget => ({
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content }],
  })
  const result = await withSchemaEngine(to, adapterWithoutDatabase(engine), (schemaEngine) =>
    schemaEngine.diff({
      from: from === undefined ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return result.stdout ?? ''
}
