import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from './env.server'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient, type Prisma } from './generated/sqlite/client'
import { writeLock } from './write-lock.server'

/** Inside a write: what `inTransaction` hands out. */
export type Transaction = Prisma.TransactionClient
/** Whatever can read: the reading client or an open transaction. */
export type Reader = Prisma.TransactionClient

type Database = { reader: PrismaClient; writer: PrismaClient; engine: 'sqlite' | 'postgresql' }

let opened: Promise<Database> | undefined
let database: Database | undefined
const openTransaction = new AsyncLocalStorage<Transaction>()

/** Opens the database once and sets what each engine needs; refuses a PostgreSQL that may lose commits. */
export async function openDatabase(): Promise<Database> {
  const { databaseUrl, sqliteFile } = environment()
  opened ??= databaseUrl ? openPostgresql(databaseUrl) : openSqlite(sqliteFile)
  return (database = await opened)
}

export async function closeDatabase(): Promise<void> {
  if (!database) return
  const { reader, writer } = database
  opened = database = undefined
  await Promise.all([reader.$disconnect(), writer.$disconnect()])
}

export function databaseEngine(): 'sqlite' | 'postgresql' {
  return environment().databaseUrl ? 'postgresql' : 'sqlite'
}

/** The reading client: connections of its own that refuse to write and never see an open transaction. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    if (!database) throw new Error('The database is not open; call openDatabase() first')
    const value: unknown = Reflect.get(database.reader, property)
    return typeof value === 'function' ? value.bind(database.reader) : value
  },
})

/**
 * The only way to write: one transaction under this process' write lock, retried when the database was busy
 * or could not serialise. Await nothing but the database inside. A call within a transaction joins it.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const joined = openTransaction.getStore()
  if (joined) return work(joined)
  const { writer, engine } = await openDatabase()
  const limits = { timeout: 60_000, maxWait: 10_000, ...(engine === 'postgresql' && asIfAlone) }
  return writeLock.hold(() =>
    retried(() => writer.$transaction((tx) => openTransaction.run(tx, () => work(tx)), limits)),
  )
}

/**
 * Another process may change on PostgreSQL what this one has read: then this work fails and is done again, as it finds
 * things by then. (SQLite has one writer at a time. Its client's type, which both share, does not know the level.)
 */
const asIfAlone = { isolationLevel: 'RepeatableRead' as Prisma.TransactionIsolationLevel }

/** Some five seconds in all: longer than another process, such as a reindexing, holds the database. */
const attempts = 8

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= attempts || !isPassing(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt * (0.5 + Math.random())))
    }
  }
}

/**
 * Busy (SQLite, which Prisma calls a time-out: P1008), serialisation failure or deadlock (PostgreSQL 40001, 40P01;
 * Prisma P2034), or the same form saved by another process meanwhile (P2002): the same work may succeed now.
 */
function isPassing(error: unknown): boolean {
  if (isSubmittedElsewhere(error)) return true
  const text = error instanceof Error ? `${Reflect.get(error, 'code') ?? ''} ${error.message}` : ''
  return /P1008|SocketTimeout|P2034|SQLITE_BUSY|database is locked|40001|40P01|could not serialize|deadlock detected/i.test(
    text,
  )
}

function isSubmittedElsewhere(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: string; meta?: { modelName?: string } }
  return code === 'P2002' && meta?.modelName === 'SubmittedForm'
}

async function openSqlite(file: string): Promise<Database> {
  const connect = () =>
    new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 250 }) })
  const [reader, writer] = [connect(), connect()]
  for (const client of [writer, reader]) {
    await client.$queryRaw`PRAGMA journal_mode = WAL`
    await client.$executeRaw`PRAGMA synchronous = FULL`
    await client.$executeRaw`PRAGMA foreign_keys = ON`
    await client.$queryRaw`PRAGMA journal_size_limit = 67108864`
    await client.$executeRaw`PRAGMA cache_size = -65536`
  }
  await reader.$executeRaw`PRAGMA query_only = ON`
  return { reader, writer, engine: 'sqlite' }
}

async function openPostgresql(connectionString: string): Promise<Database> {
  const writer = connectPostgresql({ connectionString, max: 10 })
  const reader = connectPostgresql({
    connectionString,
    max: 10,
    // Compiling a search's many small parts takes PostgreSQL seconds, and running them milliseconds.
    options: '-c default_transaction_read_only=on -c jit=off',
  })
  const [durable] = await writer.$queryRaw<{ fsync: string }[]>`SELECT current_setting('fsync') AS fsync`
  if (durable?.fsync !== 'on' && environment().mode !== 'test') {
    await Promise.all([reader.$disconnect(), writer.$disconnect()])
    throw new Error('PostgreSQL runs with fsync=off and may lose what Rapport acknowledged; turn it on')
  }
  return { reader, writer, engine: 'postgresql' }
}

/** Both clients are generated from one schema, so the SQLite client's types describe the PostgreSQL one as well. */
function connectPostgresql(settings: {
  connectionString: string
  max: number
  options?: string
}): PrismaClient {
  return new PostgresqlClient({ adapter: new PrismaPg(settings) }) as unknown as PrismaClient
}
