import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Pool } from 'pg'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

export type SchemaEngine = bindings.SchemaEngine

/**
 * Runs work with Prisma's own schema engine, as WebAssembly over a driver adapter: migrations without a
 * downloaded binary. It holds the database exclusively, so nothing else may use it meanwhile.
 */
export async function withSchemaEngine<T>(
  schema: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await (started ??= instantiate())
  const connections: SqlDriverAdapter[] = []
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(remembering(adapter, connections)),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    // The engine leaves its connections open, and a pool's idle one would keep others out of the database.
    await Promise.allSettled(connections.map((connection) => connection.dispose()))
  }
}

function remembering(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  connections: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  const remember = (connect: () => Promise<SqlDriverAdapter>) => async () => {
    const connection = await connect()
    connections.push(connection)
    runScriptsWhole(connection)
    return connection
  }
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: remember(() => adapter.connect()),
    connectToShadowDb: remember(() => adapter.connectToShadowDb()),
  }
}

/** The PostgreSQL adapter cuts a script at every semicolon, also inside a function's body; the server itself does not. */
function runScriptsWhole(connection: SqlDriverAdapter): void {
  if (connection.provider !== 'postgres') return
  const { underlyingDriver } = connection as unknown as { underlyingDriver?: () => Pool }
  // Comparing two schemas opens a connection without a database behind it.
  if (!underlyingDriver) return
  const pool = underlyingDriver.call(connection)
  connection.executeScript = async (script) => void (await pool.query(script))
}

let started: Promise<void> | undefined

async function instantiate(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  const wasm = instance.exports as { __wbindgen_start(): void }
  ;(bindings as unknown as { __wbg_set_wasm(exports: unknown): void }).__wbg_set_wasm(wasm)
  wasm.__wbindgen_start()
}
