import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import type { BenchOptions, Engine } from './options'

/** A filled database that one run may change, and the environment that leads a process to it. */
export type Stand = {
  engine: Engine
  people: number
  env: Record<string, string>
  remove: () => Promise<void>
}

/** SQLite: a copy of the fill, made now if no earlier run has kept it. */
export async function standOnSqlite(people: number, { folder, keep }: BenchOptions): Promise<Stand> {
  const kept = path.join(folder, `${people}-${recipe()}`)
  const file = `demo-${people}.db`
  if (!existsSync(path.join(kept, 'filled'))) {
    fill(people, { DATA_DIR: kept, DEMO_DATABASE_URL: '', DATABASE_URL: '' })
    mkdirSync(path.join(kept, 'filled'))
  }
  const dataDir = mkdtempSync(path.join(folder, 'run-'))
  copyFileSync(path.join(kept, file), path.join(dataDir, file))
  const remove = async () => {
    rmSync(dataDir, { recursive: true })
    if (!keep) rmSync(kept, { recursive: true })
  }
  return { engine: 'sqlite', people, env: { DATA_DIR: dataDir, SQLITE_FILE: file, DATABASE_URL: '' }, remove }
}

/** PostgreSQL: a database of its own on the server at `url`, filled for this run. */
export async function standOnPostgresql(
  people: number,
  url: string,
  { folder }: BenchOptions,
): Promise<Stand> {
  const name = `rapport_bench_${people}_${process.pid}`
  await onServer(url, `CREATE DATABASE "${name}"`)
  const own = new URL(url)
  own.pathname = `/${name}`
  mkdirSync(folder, { recursive: true })
  const dataDir = mkdtempSync(path.join(folder, 'run-'))
  const { DATA_DIR, DATABASE_URL } = { DATA_DIR: dataDir, DATABASE_URL: own.href }
  fill(people, { DATA_DIR, DEMO_DATABASE_URL: own.href, DATABASE_URL: '' })
  await onServer(own.href, 'ANALYZE')
  const remove = async () => {
    rmSync(dataDir, { recursive: true })
    await onServer(url, `DROP DATABASE "${name}" WITH (FORCE)`)
  }
  return { engine: 'postgresql', people, env: { DATA_DIR, DATABASE_URL }, remove }
}

function fill(people: number, own: Record<string, string>): void {
  mkdirSync(own['DATA_DIR'] ?? '.', { recursive: true })
  const args = ['--import', 'tsx', 'app/commands/demo.ts', '--people', String(people)]
  const env = { ...process.env, NODE_ENV: 'production' as const, ...own }
  console.log(`\nFilling a database with ${people.toLocaleString('en')} people …`)
  const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('The database could not be filled')
}

/** A digest of all that decides what a fill holds: a kept one made otherwise is not used again. */
function recipe(): string {
  const hash = createHash('sha256')
  for (const folder of [
    'prisma/migrations/sqlite',
    'prisma/demo',
    'prisma/reference-data',
    'app/domain/search',
  ])
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(folder, entry)
      if (statSync(file).isFile() && !file.includes('.test.')) hash.update(readFileSync(file))
    }
  return hash.digest('hex').slice(0, 12)
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
