import { existsSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * `npm run demo`: fills a database of its own with an invented office and prints the sign-ins; `--people N` makes
 * the load-test set, `--again` begins anew. PostgreSQL only at DEMO_DATABASE_URL. Refuses any database in which
 * an office works.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  },
})
const people = values.people === undefined ? null : wholeNumber('--people', values.people)
const seed = wholeNumber('--seed', values.seed)

if (process.env['DATABASE_URL'] && !process.env['DEMO_DATABASE_URL']) {
  refuse('DATABASE_URL names the office’s own database. Name a separate one in DEMO_DATABASE_URL.')
}
if (process.env['DEMO_DATABASE_URL'] && process.env['DEMO_DATABASE_URL'] === process.env['DATABASE_URL']) {
  refuse('DEMO_DATABASE_URL and DATABASE_URL name the same database.')
}
// Before the first reading of the environment, so that nothing of this process can open the office's own.
process.env['DATABASE_URL'] = process.env['DEMO_DATABASE_URL'] ?? ''
process.env['SQLITE_FILE'] = people === null ? 'demo.db' : `demo-${people}.db`

const { closeDatabase, db, openDatabase } = await import('~/db.server')
const { environment } = await import('~/env.server')
const { configuredDatabase } = await import('./configured-database')
const { applyMigrations } = await import('../../prisma/apply-migrations')
const { signIns } = await import('../../prisma/demo/cast')
const { fillDemo } = await import('../../prisma/demo/fill-demo')
const { fillLoadTest } = await import('../../prisma/demo/fill-load-test')

const { databaseUrl, sqliteFile } = environment()
const started = Date.now()
await prepare()
if (values.again && (await isDemo())) await begin()
if (await isDemo()) {
  console.log('The demonstration set is there already. `npm run demo -- --again` begins anew.')
} else {
  await refuseWhereAnOfficeWorks()
  if (people === null) await fillDemo(new Date(), seed)
  else await fillLoadTest(new Date(), people, seed, progress)
  console.log(`Filled ${databaseUrl ? 'the PostgreSQL database' : sqliteFile} in ${seconds()} s.`)
}
await closeDatabase()
console.log('\nEverything and everyone in it is invented. Sign in as:')
for (const { role, name, email, password } of signIns()) {
  console.log(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password.padEnd(24)} ${name}`)
}

async function prepare(): Promise<void> {
  await applyMigrations(configuredDatabase())
  await openDatabase()
}

async function begin(): Promise<void> {
  if (databaseUrl) refuse('Drop and create the PostgreSQL database yourself to begin anew.')
  await closeDatabase()
  for (const file of [sqliteFile, `${sqliteFile}-wal`, `${sqliteFile}-shm`]) {
    if (existsSync(file)) rmSync(file)
  }
  await prepare()
}

async function isDemo(): Promise<boolean> {
  return (await db.setting.findUnique({ where: { key: 'demo' } })) !== null
}

async function refuseWhereAnOfficeWorks(): Promise<void> {
  if ((await db.account.count()) > 0) refuse('This database has accounts of its own; it is no demonstration.')
}

function progress(made: string): void {
  console.log(`  ${seconds()} s: ${made}`)
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(1)
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text)
  return refuse(`${name} takes a whole number.`)
}

function refuse(reason: string): never {
  console.error(reason)
  process.exit(1)
}
