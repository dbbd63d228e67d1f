import type { Bench, Measured } from './bench'
import type { BenchLine } from './bench-line'
import { ask } from './http-load'
import { somePersonIds } from './sample'
import { type RunningServer, startServer } from './server-process'

const most = { read: 105, form: 165, css: 12 }
const kilobyte = 1024

/** JavaScript and style sheets each page makes a browser fetch, as they go over the wire. */
export async function benchWeight(bench: Bench): Promise<Measured> {
  const [personId] = await somePersonIds(bench, 1)
  const pages: [path: string, kind: 'read' | 'form'][] = [
    ['/people', 'read'],
    [`/people/${personId}`, 'read'],
    ['/meetings', 'read'],
    ['/search?q=hansen', 'read'],
    [`/network?to=person:${personId}`, 'read'],
    ['/strategy', 'read'],
    ['/people/new', 'form'],
    ['/log', 'form'],
  ]
  const server = await startServer({ env: bench.env })
  try {
    const lines: BenchLine[] = []
    for (const [path, kind] of pages) {
      const weight = await weigh(server, path, bench.cookies[0] ?? '')
      const name = path.replace(personId ?? '', ':id')
      lines.push({
        workload: `sent for ${name}, gzip`,
        ours: `${weight.js.toFixed(0)} kB JavaScript, ${weight.css.toFixed(1)} kB CSS`,
        goal: `≤ ${most[kind]} and ≤ ${most.css} kB`,
        pass: weight.js <= most[kind] && weight.css <= most.css,
      })
    }
    return { lines }
  } finally {
    await server.stop()
  }
}

async function weigh({ origin }: RunningServer, path: string, cookie: string) {
  const { status, body } = await ask(origin + path, { headers: { cookie }, keepBody: true })
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  const named = (extension: string) => [
    ...new Set(body.match(new RegExp(`/assets/[\\w.$-]+\\.${extension}\\b`, 'g'))),
  ]
  const weight = { js: 0, css: 0 }
  for (const extension of ['js', 'css'] as const) {
    for (const file of named(extension)) {
      const { bytes } = await ask(origin + file, { headers: { 'Accept-Encoding': 'gzip' } })
      weight[extension] += bytes / kilobyte
    }
  }
  return weight
}
