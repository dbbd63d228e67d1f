import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bench, Measured } from './bench'
import { type BenchLine, inMs, median, times } from './bench-line'
import { ask, load, type Load } from './http-load'
import { somePersonIds } from './sample'
import { type RunningServer, startProcess, startServer } from './server-process'

const connections = 8
const rounds = 3
const requestsARound = 240
const leastShare = 0.5
const mostP95 = 100

/** The people list and the person page over HTTP, beside a bare Remix page that renders the same rows from memory. */
export async function benchLists(bench: Bench): Promise<Measured> {
  const ours = await startServer({ env: bench.env })
  const pages = Array.from({ length: 10 }, (_, page) => `/people?page=${page + 1}`)
  const persons = (await somePersonIds(bench, 100)).map((id) => `/people/${id}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-bare-'))
  try {
    const cookie = bench.cookies[0] ?? ''
    const list = await dataOf(ours, pages[0] ?? '', 'routes/people/list', cookie)
    const person = await dataOf(ours, persons[0] ?? '', 'routes/people/page', cookie)
    const file = path.join(folder, 'data.json')
    writeFileSync(file, JSON.stringify({ list: { people: list['people'] }, person }))
    const bareServer = fileURLToPath(new URL('bare-server.tsx', import.meta.url))
    const bare = await startProcess(['--import', 'tsx', bareServer], { BARE_DATA: file }, '/list')
    try {
      const beside = { ours, bare, cookie }
      const lists = await byTurns(beside, pages, '/list')
      const single = await byTurns(beside, persons, '/person')
      return {
        lines: [line('people list, 50 rows', lists), line('person page', single)],
        figures: { 'people list': 1000 / lists.ours.perSecond, 'person page': 1000 / single.ours.perSecond },
      }
    } finally {
      await bare.stop()
    }
  } finally {
    await ours.stop()
    rmSync(folder, { recursive: true })
  }
}

type Beside = { ours: RunningServer; bare: RunningServer; cookie: string }
type Pair = { ours: Load; bare: Load }

/** Ours and the bare page in turn, so that what else the machine does meets both; the round in the middle counts. */
async function byTurns({ ours, bare, cookie }: Beside, paths: string[], barePath: string): Promise<Pair> {
  const loads: Pair[] = []
  for (let round = 0; round <= rounds; round++) {
    const settings = { cookie, connections, requests: requestsARound }
    const own = await load(
      paths.map((one) => ours.origin + one),
      settings,
    )
    const peer = await load([bare.origin + barePath], settings)
    // The first round finds cold caches and code not yet compiled.
    if (round > 0) loads.push({ ours: own, bare: peer })
  }
  const middle = (of: keyof Pair): Load => ({
    perSecond: median(loads.map((one) => one[of].perSecond)),
    p95: median(loads.map((one) => one[of].p95)),
    median: median(loads.map((one) => one[of].median)),
    failed: loads.reduce((sum, one) => sum + one[of].failed, 0),
  })
  return { ours: middle('ours'), bare: middle('bare') }
}

function line(workload: string, { ours, bare }: Pair): BenchLine {
  const share = ours.perSecond / bare.perSecond
  return {
    workload: `${workload}, ${connections} connections`,
    ours: `${Math.round(ours.perSecond)}/s, p95 ${inMs(ours.p95)}${ours.failed ? `, ${ours.failed} failed` : ''}`,
    peer: `${Math.round(bare.perSecond)}/s, p95 ${inMs(bare.p95)} (bare Remix page)`,
    ratio: times(share),
    goal: `≥ ${leastShare}× and p95 ≤ ${mostP95} ms`,
    pass: share >= leastShare && ours.p95 <= mostP95 && ours.failed + bare.failed === 0,
  }
}

/** What the page's loader answers: the rows the bare page renders as well. */
async function dataOf(
  { origin }: RunningServer,
  page: string,
  route: string,
  cookie: string,
): Promise<Record<string, unknown>> {
  const address = new URL(page, origin)
  address.searchParams.set('_data', route)
  const { status, body } = await ask(address.href, { headers: { cookie }, keepBody: true })
  if (status !== 200) throw new Error(`${page} answered ${status}`)
  return JSON.parse(body) as Record<string, unknown>
}
