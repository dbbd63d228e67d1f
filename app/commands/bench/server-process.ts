import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { ask } from './http-load'

export type RunningServer = { origin: string; rss: () => number; stop: () => Promise<void> }
export type ServerSettings = {
  /** Variables of its environment beside this process' own: where its data lie. */
  env: Record<string, string>
  /** Given to node before the server: `--import` and the like. */
  nodeOptions?: string[]
}

/** The built server in a process of its own, ready to answer. */
export async function startServer({ env, nodeOptions = [] }: ServerSettings): Promise<RunningServer> {
  const built = path.resolve(process.env['RAPPORT_BUILD_DIR'] ?? 'build', 'server/index.js')
  if (!existsSync(built)) throw new Error('Nothing is built: npm run build')
  return startProcess([...nodeOptions, built], { LOG_LEVEL: 'silent', ...env }, '/readyz')
}

/** A node process that listens at PORT; ready when `path` answers 200. */
export async function startProcess(
  args: string[],
  own: Record<string, string>,
  ready: string,
): Promise<RunningServer> {
  const port = await freePort()
  const env = { ...process.env, NODE_ENV: 'production' as const, ...own, PORT: String(port) }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  process.once('exit', () => child.kill())
  const origin = `http://localhost:${port}`
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const answer = await ask(`${origin}${ready}`).catch(() => null)
    if (answer?.status === 200) return { origin, rss: () => residentBytes(child), stop: () => stopped(child) }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stopped(child)
  throw new Error('The server did not start')
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    if (!child.kill()) resolve()
  })
}

/** Memory the process holds, as Linux counts it; 0 elsewhere. */
function residentBytes({ pid }: ChildProcess): number {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return 0
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) * 1024
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
