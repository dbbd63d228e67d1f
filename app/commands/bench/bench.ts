import { databaseEngine, db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { findSession } from '~/domain/accounts/find-session.server'
import { startSession } from '~/domain/accounts/start-session.server'
import { sessionHeader } from '~/web/session.server'
import type { BenchLine } from './bench-line'
import type { Engine } from './options'

/** What the measuring of one filled database works with. */
export type Bench = {
  engine: Engine
  people: number
  /** The diplomat with two hundred LIMITED meetings of her own. */
  actor: Actor
  /** Cookies of some sessions of hers: one alone may only look up as much as a person can. */
  cookies: readonly string[]
  /** Environment of a server of the same database. */
  env: Record<string, string>
  /** Whether the database has the size the goals are set for. */
  atGoal: boolean
}

export type Measured = {
  lines: BenchLine[]
  /** Figures that the same workload at other sizes is compared with, by what was measured. */
  figures?: Record<string, number>
}

const goalSize = 100_000
const sessions = 8

/** Signs the diplomat whose sign-in the demonstration set prints in to the opened database. */
export async function enterBench(people: number): Promise<Bench> {
  const { id } = await db.account.findUniqueOrThrow({ where: { email: 'sofie.ravnkilde@example.org' } })
  const now = new Date()
  const tokens: string[] = []
  for (let i = 0; i < sessions; i++) tokens.push(await inTransaction((tx) => startSession(tx, id, now)))
  const signedIn = await findSession(tokens[0] ?? '', now)
  if (!signedIn) throw new Error('The database has no demonstration office')
  const headers = await Promise.all(tokens.map((token) => sessionHeader(token)))
  const { DATA_DIR = '', SQLITE_FILE = '', DATABASE_URL = '' } = process.env
  return {
    engine: databaseEngine(),
    people,
    actor: signedIn.actor,
    cookies: headers.map((header) => header.split(';')[0] ?? ''),
    env: { DATA_DIR, SQLITE_FILE, DATABASE_URL },
    atGoal: people >= goalSize,
  }
}

/** A goal set for the full size: nothing to judge below it. */
export function judged({ atGoal }: Bench, pass: boolean): boolean | null {
  return atGoal ? pass : null
}
