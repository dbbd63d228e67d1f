import { databaseEngine, db } from '~/db.server'

/**
 * A text that stays the same only while nothing anybody can read has changed; asking costs next to nothing. Ask before
 * reading: what is read then is at least as new as the version.
 *
 * SQLite: `data_version` differs as soon as another connection has committed, and the reading client is one connection
 * that never writes. PostgreSQL: two equal snapshots see the same transactions. A count or the newest audit row would
 * not do there, where a transaction that began earlier may commit later.
 */
export async function dataVersion(): Promise<string> {
  const [row] =
    databaseEngine() === 'sqlite'
      ? await db.$queryRaw<object[]>`PRAGMA data_version`
      : await db.$queryRaw<object[]>`SELECT pg_current_snapshot()::text AS data_version`
  return String(Reflect.get(row ?? {}, 'data_version'))
}
