import { type DatabaseTarget, migrationAdapter, migrationList, schemaText } from './databases'
import { openSchemaEngine } from './schema-engine'

const noFilter = { externalTables: [], externalEnums: [] }

/** Brings a database up to the newest migration and records it in `_prisma_migrations`; answers the names applied. */
export async function applyMigrations(target: DatabaseTarget): Promise<string[]> {
  const engine = await openSchemaEngine(schemaText(target.engine), migrationAdapter(target))
  try {
    const done = await engine.applyMigrations({
      migrationsList: migrationList(target.engine),
      filters: noFilter,
    })
    return done.appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** Builds the written schema directly, without migrations: the yardstick the migrations are compared with. */
export async function pushSchema(target: DatabaseTarget): Promise<void> {
  const schema = schemaText(target.engine)
  const engine = await openSchemaEngine(schema, migrationAdapter(target))
  try {
    await engine.schemaPush({
      force: false,
      schema: { files: [{ path: 'schema.prisma', content: schema }] },
      filters: noFilter,
    })
  } finally {
    engine.free()
  }
}
