import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase, openDatabase } from '~/db.server'
import { resetEnvironment } from '~/env.server'
import { applyMigrations } from '../../../prisma/apply-migrations'
import type { BenchLine } from './bench-line'
import { benchCalendarBuilder } from './calendar-builder'
import { benchFeedServer } from './feed-server'

/** Calendar files and feeds, on a database of their own. */
export async function benchCalendar(): Promise<BenchLine[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rapport-bench-'))
  resetEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  await applyMigrations({ engine: 'sqlite', file: path.join(dataDir, 'rapport.db') })
  await openDatabase()
  try {
    return [...(await benchCalendarBuilder()), ...(await benchFeedServer(dataDir))]
  } finally {
    await closeDatabase()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
