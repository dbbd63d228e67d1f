// Loaded before the built server: appends every statement its database drivers are given, with its values, to QUERY_LOG.
import { appendFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import pg from 'pg'

const note = (sql, values) => appendFileSync(process.env.QUERY_LOG, `${JSON.stringify({ sql, values })}\n`)

const prepare = Database.prototype.prepare
Database.prototype.prepare = function (sql) {
  note(sql, [])
  return prepare.call(this, sql)
}

const query = pg.Client.prototype.query
pg.Client.prototype.query = function (asked, ...rest) {
  if (typeof asked === 'object') note(asked.text, asked.values ?? rest[0] ?? [])
  return query.call(this, asked, ...rest)
}
