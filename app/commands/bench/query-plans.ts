import path from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { Bench } from './bench'

/** A statement a server gave its database. */
export type Statement = { sql: string; values: unknown[] }

/** Tables that grow with the office: none is read whole for a page. */
const large =
  'Person|Meeting|MeetingParticipant|Tie|Appointment|Post|ContactPoint|SearchEntry|Organisation|AuditEntry|FollowUp'

/** The tables each statement reads from end to end, as its query plan has it. */
export async function fullScans(bench: Bench, statements: readonly Statement[]): Promise<string[]> {
  const scans =
    bench.engine === 'sqlite' ? onSqlite(bench, statements) : await onPostgresql(bench, statements)
  return [...new Set(scans)]
}

/** A walk along an index that a LIMIT ends is no reading of the whole. */
function onSqlite({ env }: Bench, statements: readonly Statement[]): string[] {
  const database = new Database(path.join(env['DATA_DIR'] ?? '', env['SQLITE_FILE'] ?? ''), {
    readonly: true,
  })
  const found = statements.flatMap(({ sql }) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    const values = Array.from({ length: (sql.match(/\?/g) ?? []).length }, () => null)
    return (plan.all(...values) as { detail: string }[]).flatMap(({ detail }) => {
      const table = aliasOf(sql, /^SCAN (\S+)/.exec(detail)?.[1])
      const bounded = /\bLIMIT\b/.test(sql) && /USING .*INDEX/.test(detail)
      return table && !bounded ? [table] : []
    })
  })
  database.close()
  return found
}

/** The large table a name in a plan stands for. */
function aliasOf(sql: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const table = new RegExp(`"?(${large})"?(?: AS)? [\`"]?${name}[\`"]?[\\s,)]`).exec(sql)?.[1]
  return table ?? new RegExp(`^(${large})$`).exec(name)?.[1]
}

async function onPostgresql({ env }: Bench, statements: readonly Statement[]): Promise<string[]> {
  const client = new Client({ connectionString: env['DATABASE_URL'] })
  await client.connect()
  const found: string[] = []
  for (const { sql, values } of statements) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    for (const [, table] of plan.matchAll(new RegExp(`Seq Scan on "(${large})"`, 'g')))
      if (table) found.push(table)
  }
  await client.end()
  return found
}
