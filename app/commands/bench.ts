import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase, openDatabase } from '~/db.server'
import { resetEnvironment } from '~/env.server'
import { applyMigrations } from '../../prisma/apply-migrations'
import { printLines } from './bench/bench-line'
import { benchCalendarBuilder } from './bench/calendar-builder'
import { benchFeedServer } from './bench/feed-server'

/** `npm run bench`: measures what has a goal, on a database of its own; leaves 1 when a line falls short. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'rapport-bench-'))
resetEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
await applyMigrations({ engine: 'sqlite', file: path.join(dataDir, 'rapport.db') })
await openDatabase()
const lines = [...(await benchCalendarBuilder()), ...(await benchFeedServer(dataDir))]
await closeDatabase()
rmSync(dataDir, { recursive: true, force: true })
printLines(lines)
process.exit(lines.every(({ pass }) => pass) ? 0 : 1)
