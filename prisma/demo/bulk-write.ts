import { databaseEngine, type Transaction } from '../../app/db.server'
import type { Rows } from './rows'

const chunk = 1_000

/**
 * Writes many rows the short way round Prisma: each chunk of a table is one statement that unpacks one JSON value in
 * the database. Nothing is filled in on the way: rows carry their ids and times themselves.
 */
export async function bulkWrite(tx: Transaction, rows: Rows): Promise<void> {
  for (const [model, some] of Object.entries(rows)) await bulkInsert(tx, tableOf(model), some)
}

/** `rows` of one table; a column that one of them has and another lacks is null in the other. */
export async function bulkInsert(tx: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const statement =
    databaseEngine() === 'postgresql' ? fromRecords(table, columns) : fromArrays(table, columns)
  for (let at = 0; at < rows.length; at += chunk) {
    const some = rows.slice(at, at + chunk)
    const packed = databaseEngine() === 'postgresql' ? some : some.map((row) => valuesOf(row, columns))
    await tx.$executeRawUnsafe(statement, JSON.stringify(packed))
  }
}

/** The table of a model as Prisma's client names it. */
export function tableOf(model: string): string {
  return model.charAt(0).toUpperCase() + model.slice(1)
}

function fromRecords(table: string, columns: string[]): string {
  const names = columns.map((column) => `"${column}"`).join(', ')
  return `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`
}

function fromArrays(table: string, columns: string[]): string {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const values = columns.map((_, place) => `value ->> ${place}`).join(', ')
  return `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`
}

function valuesOf(row: object, columns: string[]): unknown[] {
  return columns.map((column) => {
    const value: unknown = Reflect.get(row, column) ?? null
    return value instanceof Date ? storedInstant(value) : value
  })
}

/** As Prisma's adapter for SQLite writes an instant. */
function storedInstant(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00')
}
