import { startPostgresql } from './test-postgresql.mjs'
import { type BenchLine, printLines } from './bench/bench-line'
import { benchCalendar } from './bench/calendar'
import { growthLines, type Sized } from './bench/growth'
import { type BenchOptions, type Engine, readOptions } from './bench/options'
import { runWorkload } from './bench/run-workload'
import { type Stand, standOnPostgresql, standOnSqlite } from './bench/stand'

/**
 * `npm run bench`: measures what has a goal, each beside a floor or peer in the same run, and prints the tables;
 * docs/performance.md says what each line means. Leaves 1 when a line falls short.
 */
const options = readOptions(process.argv.slice(2))
const all: BenchLine[] = []
const print = (title: string, lines: BenchLine[]) => {
  if (lines.length > 0) printLines(title, lines)
  all.push(...lines)
}

if (options.calendar) print('Calendars', await benchCalendar())
if (options.databases.includes('sqlite')) await onEngine('sqlite', (people) => standOnSqlite(people, options))
if (options.databases.includes('postgresql')) await onPostgresql()
process.exit(all.some(({ pass }) => pass === false) ? 1 : 0)

async function onPostgresql(): Promise<void> {
  const given = process.env['BENCH_DATABASE_URL']
  const server = given ? { url: given, stop: () => undefined } : await startPostgresql({ fsync: 'on' })
  if (!server) return console.log('\nNo PostgreSQL server programs here and no BENCH_DATABASE_URL: left out.')
  try {
    await onEngine('postgresql', (people) => standOnPostgresql(people, server.url, options))
  } finally {
    server.stop()
  }
}

async function onEngine(engine: Engine, stand: (people: number) => Promise<Stand>): Promise<void> {
  if (options.only.length === 0) return
  const sized: Sized[] = []
  for (const people of options.people) sized.push(await onStand(await stand(people), options))
  print(`${named(engine)}: growth`, growthLines(sized))
}

async function onStand(stand: Stand, { only }: BenchOptions): Promise<Sized> {
  const lines: BenchLine[] = []
  const figures: Record<string, number> = {}
  try {
    for (const name of only) {
      const measured = await runWorkload(name, stand)
      lines.push(...measured.lines)
      Object.assign(figures, measured.figures)
    }
  } finally {
    await stand.remove()
  }
  print(`${named(stand.engine)}: ${stand.people.toLocaleString('en')} people`, lines)
  return { people: stand.people, figures }
}

function named(engine: Engine): string {
  return engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'
}
