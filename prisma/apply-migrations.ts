import { type DatabaseTarget, migrationAdapter, migrationList, schemaText } from './databases'
import { withSchemaEngine } from './schema-engine'

const filters = { externalTables: [], externalEnums: [] }

/** Brings a database up to the newest migration and records it in `_prisma_migrations`; answers the names applied. */
export function applyMigrations(target: DatabaseTarget): Promise<string[]> {
  return withSchemaEngine(schemaText(target.engine), migrationAdapter(target), async (engine) => {
    const migrationsList = migrationList(target.engine)
    const done = await engine.applyMigrations({ migrationsList, filters })
    return done.appliedMigrationNames
  })
}

/** Builds the written schema directly, without migrations: the yardstick the migrations are compared with. */
export async function pushSchema(target: DatabaseTarget): Promise<void> {
  const content = schemaText(target.engine)
  await withSchemaEngine(content, migrationAdapter(target), (engine) =>
    engine.schemaPush({ force: false, schema: { files: [{ path: 'schema.prisma', content }] }, filters }),
  )
}
