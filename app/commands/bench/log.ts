import Database from 'better-sqlite3'
import path from 'node:path'
import { Client } from 'pg'
import { createMeeting } from '~/domain/meetings/change-meeting.server'
import type { Bench, Measured } from './bench'
import { inMs, median, milliseconds, quantile, times } from './bench-line'
import { meetingWith } from './new-meeting'
import { somePersonIds } from './sample'

const runs = 60
const guests = 4
const most = 4

/** A meeting of five, all that hangs on it and its search entry, beside its bare rows; by turns, medians. */
export async function benchLog(bench: Bench): Promise<Measured> {
  const ids = await somePersonIds(bench, runs * guests)
  const bare = await bareWriter(bench)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    const with4 = [...new Set(ids.slice(run * guests, (run + 1) * guests))]
    const statements = bareRows(bench, with4)
    theirs.push(await milliseconds(() => bare.write(statements)))
    ours.push(await milliseconds(() => createMeeting(bench.actor, meetingWith(with4), { now: new Date() })))
  }
  await bare.close()
  const ratio = median(ours) / median(theirs)
  return {
    lines: [
      {
        workload: 'log a meeting with 5 participants',
        ours: `${inMs(median(ours))} · p95 ${inMs(quantile(ours, 0.95))}`,
        peer: `${inMs(median(theirs))} (bare inserts, one transaction)`,
        ratio: times(ratio),
        goal: `≤ ${most}×`,
        pass: ratio <= most,
      },
    ],
  }
}

type Statement = { sql: string; values: (string | number)[] }
type BareWriter = { write: (statements: Statement[]) => unknown; close: () => unknown }

/** Straight to the database's own driver, as durable as ours. */
async function bareWriter({ engine, env }: Bench): Promise<BareWriter> {
  if (engine === 'postgresql') {
    const client = new Client({ connectionString: env['DATABASE_URL'] })
    await client.connect()
    const write = async (statements: Statement[]) => {
      await client.query('BEGIN')
      for (const { sql, values } of statements) await client.query(sql, values)
      await client.query('COMMIT')
    }
    return { write, close: () => client.end() }
  }
  const database = new Database(path.join(env['DATA_DIR'] ?? '', env['SQLITE_FILE'] ?? ''))
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  const write = database.transaction((statements: Statement[]) => {
    for (const { sql, values } of statements) database.prepare(sql.replace(/\$\d+/g, '?')).run(...values)
  })
  return { write, close: () => database.close() }
}

/** The meeting's own row and one for each of the five: nothing is asked, checked or indexed. */
function bareRows({ actor, engine }: Bench, guestIds: string[]): Statement[] {
  const id = crypto.randomUUID()
  const now = new Date().toISOString().replace('Z', engine === 'sqlite' ? '+00:00' : '')
  const day = now.slice(0, 10)
  const meeting = {
    ...{ id, uid: id, kind: 'MEETING', status: 'HELD', title: 'Bare rows', startsOn: day, endsOn: day },
    ...{ officeId: actor.officeId, createdById: actor.accountId, createdAt: now, changedAt: now },
  }
  const participants = [actor.personId, ...guestIds].map((personId, position) => ({
    ...{ id: crypto.randomUUID(), meetingId: id, personId, position },
  }))
  return [insert('Meeting', meeting), ...participants.map((row) => insert('MeetingParticipant', row))]
}

function insert(table: string, row: Record<string, string | number>): Statement {
  const columns = Object.keys(row)
  const [names, places] = [columns.map((name) => `"${name}"`), columns.map((_, at) => `$${at + 1}`)]
  return {
    sql: `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${places.join(', ')})`,
    values: Object.values(row),
  }
}
