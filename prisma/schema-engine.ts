import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

export type SchemaEngine = bindings.SchemaEngine

let started: Promise<void> | undefined

/**
 * Prisma's own schema engine as WebAssembly, over a driver adapter: migrations without a downloaded binary.
 * It holds the database exclusively; call `free()` and end the process's use of it before serving.
 */
export async function openSchemaEngine(
  schema: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  await (started ??= instantiate())
  const silent = () => undefined
  return bindings.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    silent,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

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
