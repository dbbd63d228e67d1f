import { databaseEngine, db, inTransaction } from '../../app/db.server'
import { recordColumn } from '../../app/domain/search/index-store.server'
import { entriesOf } from '../../app/domain/search/reindex.server'
import { type SearchKind, searchKinds } from '../../app/domain/search/search-kind'
import { bulkInsert, tableOf } from './bulk-write'

/** Records indexed in one transaction. */
const slice = 20_000
/** Records read at a time. */
const batch = 400

/**
 * Makes findable what is not yet: the entries a reindexing would write, but inserted in bulk. Long transactions, since
 * SQLite's text indexes write out what they have gathered at the end of each.
 */
export async function bulkIndex(now: Date): Promise<void> {
  await tuneTextIndexes({ hashsize: 64 * 2 ** 20, automerge: 0 })
  for (const kind of searchKinds) await indexKind(kind, now)
  await tuneTextIndexes({ hashsize: 2 ** 20, automerge: 4 })
  for (const name of await textIndexes()) await tell(name, `("${name}") VALUES ('optimize')`)
}

async function indexKind(kind: SearchKind, now: Date): Promise<void> {
  const missing = await db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT r."id" FROM "${tableOf(kind)}" AS r
      WHERE r."id" NOT IN (SELECT "recordId" FROM "SearchEntry" WHERE "kind" = '${kind}') ORDER BY r."id"`,
  )
  for (let from = 0; from < missing.length; from += slice) {
    const some = missing.slice(from, from + slice).map(({ id }) => id)
    await inTransaction(async (tx) => {
      for (let at = 0; at < some.length; at += batch) {
        const entries = await entriesOf[kind](tx, some.slice(at, at + batch), now)
        const rows = entries.map((entry) => ({ ...entry, kind, [recordColumn[kind]]: entry.recordId }))
        await bulkInsert(tx, 'SearchEntry', rows)
      }
    })
  }
}

/** How much SQLite's text indexes gather in memory before they write (bytes), and when they merge what they wrote. */
async function tuneTextIndexes(options: { hashsize: number; automerge: number }): Promise<void> {
  for (const name of await textIndexes()) {
    for (const [option, value] of Object.entries(options))
      await tell(name, `("${name}", "rank") VALUES ('${option}', ${value})`)
  }
}

async function textIndexes(): Promise<string[]> {
  if (databaseEngine() === 'postgresql') return []
  const indexes = await db.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_schema WHERE "sql" LIKE 'CREATE VIRTUAL TABLE % USING fts5%'`
  return indexes.map(({ name }) => name)
}

async function tell(index: string, what: string): Promise<void> {
  await inTransaction((tx) => tx.$executeRawUnsafe(`INSERT INTO "${index}"${what}`))
}
