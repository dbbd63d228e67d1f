import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export type Engine = 'sqlite' | 'postgresql'

/** Where a database is: a file for SQLite, an address for PostgreSQL. */
export type DatabaseTarget = { engine: 'sqlite'; file: string } | { engine: 'postgresql'; url: string }

const here = path.dirname(fileURLToPath(import.meta.url))

export const schemaFile: Record<Engine, string> = {
  sqlite: path.join(here, 'schema.prisma'),
  postgresql: path.join(here, 'postgresql', 'schema.prisma'),
}

export function schemaText(engine: Engine): string {
  return readFileSync(schemaFile[engine], 'utf8')
}

export function migrationsDirectory(engine: Engine): string {
  return path.join(here, 'migrations', engine)
}

export function migrationNames(engine: Engine): string[] {
  return readdirSync(migrationsDirectory(engine), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The migrations kept for one engine, in the form the schema engine reads. */
export function migrationList(engine: Engine): MigrationList {
  const baseDir = migrationsDirectory(engine)
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(engine).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

export function migrationAdapter(target: DatabaseTarget): PrismaBetterSqlite3 | PrismaPg {
  return target.engine === 'sqlite'
    ? new PrismaBetterSqlite3({ url: `file:${target.file}` })
    : new PrismaPg({ connectionString: target.url })
}

/** The PostgreSQL schema is the SQLite one with another provider and another place for its client. */
export function derivePostgresqlSchema(sqliteSchema: string): string {
  return sqliteSchema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../app/generated/sqlite"', '"../../app/generated/postgresql"')
    .replace(
      /^\/\/ Rapport's records\.[\s\S]*?\n\/\/\n/,
      '// Derived from prisma/schema.prisma by `npm run migration:new`. Never edit it.\n//\n',
    )
}
