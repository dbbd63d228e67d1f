import { cpus } from 'node:os'
import { createMeeting } from '~/domain/meetings/change-meeting.server'
import type { Bench, Measured } from './bench'
import { type BenchLine, inMs, times } from './bench-line'
import { ask, load } from './http-load'
import { meetingWith } from './new-meeting'
import { somePersonIds } from './sample'
import { type RunningServer, startServer } from './server-process'

const least = 1.6
const requests = 600
const mostStaleMs = 2_000
/** Two servers, the database and the one who asks. */
const coresNeeded = 4

/** Two app processes on one PostgreSQL beside one, and how soon the second shows what was logged in another. */
export async function benchProcesses(bench: Bench): Promise<Measured> {
  if (bench.engine !== 'postgresql') return { lines: [] }
  const servers = [await startServer({ env: bench.env }), await startServer({ env: bench.env })]
  try {
    const paths = (await somePersonIds(bench, 50)).flatMap((id) => [`/people/${id}`, '/people'])
    const run = async (some: RunningServer[]) => {
      const addresses = paths.flatMap((path) => some.map(({ origin }) => origin + path))
      return (await load(addresses, { cookie: bench.cookies[0] ?? '', connections: 8, requests })).perSecond
    }
    await run(servers)
    const [one, two] = [await run(servers.slice(0, 1)), await run(servers)]
    return { lines: [throughput(one, two), await staleness(bench, servers[1])] }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

function throughput(one: number, two: number): BenchLine {
  const spare = cpus().length >= coresNeeded
  return {
    workload: 'two app processes on one PostgreSQL',
    ours: `${Math.round(two)}/s`,
    peer: `${Math.round(one)}/s (one process)`,
    ratio: times(two / one),
    goal: `≥ ${least}× with spare cores`,
    pass: spare ? two / one >= least : null,
  }
}

/** A meeting logged by this process is looked for in the other's person page and paths until both show it. */
async function staleness(bench: Bench, server: RunningServer | undefined): Promise<BenchLine> {
  const [personId = ''] = await somePersonIds(bench, 1)
  const origin = server?.origin ?? ''
  const paths = `${origin}/network?to=person:${personId}&from=me`
  const cookie = bench.cookies[0] ?? ''
  const shown = async (address: string) => (await ask(address, { headers: { cookie }, keepBody: true })).body
  const before = strengths(await shown(paths))
  const id = await createMeeting(bench.actor, meetingWith([personId], 'ONE_TO_ONE'), { now: new Date() })
  const began = performance.now()
  let stale = true
  while (stale && performance.now() - began < 10 * mostStaleMs) {
    const page = await shown(`${origin}/people/${personId}`)
    stale = !page.includes(id) || strengths(await shown(paths)) === before
  }
  const took = performance.now() - began
  return {
    workload: 'a meeting logged in one shows in the other',
    ours: stale ? 'never' : inMs(took),
    goal: '≤ 2 s, page and paths',
    pass: !stale && took <= mostStaleMs,
  }
}

/** What a page of paths says without the parts that differ each time. */
function strengths(page: string): string {
  return page.replace(/<script[\s\S]*?<\/script>|<meta[^>]*>/g, '').replace(/<[^>]+>/g, ' ')
}
