import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { db } from '~/db.server'
import { findPeople } from '~/domain/people/find-people.server'
import { peopleFilter, peopleSearch } from '~/domain/people/people-search.server'
import type { Bench, Measured } from './bench'
import { type BenchLine, inMs, median, milliseconds, times } from './bench-line'
import { ask } from './http-load'
import { fullScans, type Statement } from './query-plans'
import { somePersonIds } from './sample'
import { type RunningServer, startServer } from './server-process'

const most = 3
const runs = 40

/** How many statements a page gives the database, whether one reads a large table whole, and what Prisma adds to SQL. */
export async function benchQueries(bench: Bench): Promise<Measured> {
  const [personId = ''] = await somePersonIds(bench, 1)
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-queries-'))
  const log = path.join(folder, 'queries')
  writeFileSync(log, '')
  const preload = fileURLToPath(new URL('log-queries.mjs', import.meta.url))
  const server = await startServer({
    env: { ...bench.env, QUERY_LOG: log },
    nodeOptions: ['--import', preload],
  })
  try {
    const pages = [
      ['people list', '/people'],
      ['person page', `/people/${personId}`],
      ['organisations list', '/organisations'],
      ['meetings list', '/meetings'],
    ] as const
    const lines: BenchLine[] = []
    for (const [name, page] of pages) lines.push(await pageLine(bench, { server, log }, name, page))
    return { lines: [...lines, await shareLine(bench)] }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

type Logged = { server: RunningServer; log: string }

async function pageLine(
  bench: Bench,
  { server, log }: Logged,
  name: string,
  page: string,
): Promise<BenchLine> {
  const headers = { cookie: bench.cookies[0] ?? '' }
  await ask(server.origin + page, { headers })
  const before = statementsIn(log).length
  await ask(server.origin + page, { headers })
  const asked = statementsIn(log).slice(before)
  const scans = await fullScans(bench, asked)
  const repeated = asked.length - new Set(asked.map(({ sql, values }) => JSON.stringify([sql, values]))).size
  return {
    workload: `statements of the ${name}`,
    ours: `${asked.length}${repeated ? `, ${repeated} of them twice` : ''}; ${scans.length ? `reads all of ${scans.join(', ')}` : 'no full scan'}`,
    goal: `≤ ${most}, no full scan`,
    // A small table is rightly read whole.
    pass: asked.length <= most && (scans.length === 0 || !bench.atGoal),
  }
}

function statementsIn(log: string): Statement[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Statement)
    .filter(({ sql }) => /^\s*(?:SELECT|WITH)/i.test(sql))
}

/** The list's rows through our query and through SQL written by hand. */
async function shareLine({ actor }: Bench): Promise<BenchLine> {
  const filter = peopleFilter(peopleSearch.parse({}))
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    ours.push(await milliseconds(() => findPeople(actor, filter, new Date())))
    // reads as the system: the floor asks for nobody's rights
    theirs.push(
      await milliseconds(
        () => db.$queryRaw`
          SELECT p."id", p."givenName", p."familyName", p."nativeName", p."country", s."titleDa", o."nameDa"
          FROM (SELECT * FROM "Person" WHERE "archivedAt" IS NULL ORDER BY "sortKey" LIMIT 50) AS p
          LEFT JOIN "Appointment" AS a ON a."personId" = p."id" AND a."endsOn" IS NULL
          LEFT JOIN "Post" AS s ON s."id" = a."postId" LEFT JOIN "Organisation" AS o ON o."id" = s."organisationId"
          ORDER BY p."sortKey"`,
      ),
    )
  }
  return {
    workload: 'the database’s share of the people list',
    ours: inMs(median(ours)),
    peer: `${inMs(median(theirs))} (SQL by hand)`,
    ratio: times(median(ours) / median(theirs)),
    goal: 'shown only',
    pass: null,
  }
}
