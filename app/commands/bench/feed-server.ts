import { Agent } from 'node:http'
import { makeFeed } from '~/domain/feeds/change-feed.server'
import { addDays, today } from '~/domain/time/plain-date'
import { buildActor, buildMeeting } from '~/testing/build'
import { type BenchLine, inMs, median, milliseconds } from './bench-line'
import { ask } from './http-load'
import { startServer } from './server-process'

const meetings = 5_000
const polls = 400
const rebuilds = 5

type Planted = { file: string; change: () => Promise<unknown> }

/** A feed over 5,000 meetings from the built server, warm: made anew after a change, and asked for again unchanged. */
export async function benchFeedServer(dataDir: string): Promise<BenchLine[]> {
  const planted = await plantFeed()
  const server = await startServer({ env: { DATA_DIR: dataDir, DATABASE_URL: '' } })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    return [await madeAnew(server.origin, planted, agent), await unchanged(server.origin, planted, agent)]
  } finally {
    agent.destroy()
    await server.stop()
  }
}

async function madeAnew(origin: string, { file, change }: Planted, agent: Agent): Promise<BenchLine> {
  const times: number[] = []
  let stall = 0
  let bytes = 0
  for (let run = 0; run <= rebuilds; run += 1) {
    await change()
    let done = false
    const made = milliseconds(async () => ({ bytes } = await ask(`${origin}${file}`, { agent })))
    void made.finally(() => (done = true))
    let longest = 0
    while (!done) longest = Math.max(longest, await milliseconds(() => ask(`${origin}/healthz`)))
    // The first fetch finds a server that has only just started.
    if (run === 0) continue
    times.push(await made)
    stall = Math.max(stall, longest)
  }
  return {
    workload: `feed over ${meetings.toLocaleString('en')} meetings, made anew`,
    ours: inMs(median(times)),
    goal: `< 2 s, < 1 MB; longest stall ${inMs(stall)}, < 200 ms`,
    pass: median(times) < 2_000 && bytes < 1_000_000 && stall < 200,
  }
}

async function unchanged(origin: string, { file }: Planted, agent: Agent): Promise<BenchLine> {
  const { etag } = await ask(`${origin}${file}`, { agent })
  const poll = () => ask(`${origin}${file}`, { agent, headers: { 'If-None-Match': etag } })
  const idle: number[] = []
  const times: number[] = []
  let all304 = true
  for (let count = 0; count < polls; count += 1) {
    idle.push(await milliseconds(() => ask(`${origin}/healthz`, { agent })))
    times.push(await milliseconds(async () => (all304 &&= (await poll()).status === 304)))
  }
  return {
    workload: 'the same feed unchanged (304)',
    ours: inMs(median(times)),
    peer: `${inMs(median(idle))} (/healthz)`,
    goal: '≤ 2 ms',
    pass: all304 && median(times) <= 2,
  }
}

async function plantFeed(): Promise<Planted> {
  const author = await buildActor()
  const day = today(new Date(), author.zone)
  const purpose = 'At drøfte partnerskaber om kunstig intelligens og tillid.'
  const personIds = [author.personId]
  const plant = (startsOn: string) =>
    buildMeeting({ author, startsOn, purpose, status: 'PLANNED', personIds })
  for (let index = 0; index < meetings; index += 1) await plant(addDays(day, (index % 480) - 85))
  const source = { kind: 'MINE', id: null } as const
  const form = { formKey: crypto.randomUUID(), source, content: 'FULL', locale: 'da' } as const
  const { token } = await makeFeed(author, form, { now: new Date() })
  return { file: `/feeds/${token}.ics`, change: () => plant(day) }
}
