import path from 'node:path'
import Database from 'better-sqlite3'
import type { ServedOffice } from './served-office'

/** How many rows each table of a served demonstration office holds, read beside the server. */
export function countRows({ dataDir }: ServedOffice): Record<string, number> {
  const database = new Database(path.join(dataDir, 'demo.db'), { readonly: true })
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[]
  const counts = tables.map((table) => [
    table,
    Number(database.prepare(`select count(*) from "${table}"`).pluck().get()),
  ])
  database.close()
  return Object.fromEntries(counts) as Record<string, number>
}

/** The stored value of one column of one record. */
export function readCell(office: ServedOffice, table: string, id: string, column: string): unknown {
  return readValue(office, `select "${column}" from "${table}" where id = ?`, id)
}

/** A query's first value, which must be a text. */
export function readText(office: ServedOffice, query: string, ...given: (string | number)[]): string {
  const value = readValue(office, query, ...given)
  if (typeof value !== 'string') throw new Error(`${String(value)} from ${query} with ${given.join(', ')}`)
  return value
}

/** The texts of a query's only column. */
export function readTexts({ dataDir }: Pick<ServedOffice, 'dataDir'>, query: string): string[] {
  const database = new Database(path.join(dataDir, 'demo.db'), { readonly: true })
  const texts = database.prepare(query).pluck().all() as string[]
  database.close()
  return texts
}

function readValue({ dataDir }: ServedOffice, query: string, ...given: (string | number)[]): unknown {
  const database = new Database(path.join(dataDir, 'demo.db'), { readonly: true })
  const value = database
    .prepare(query)
    .pluck()
    .get(...given)
  database.close()
  return value
}
