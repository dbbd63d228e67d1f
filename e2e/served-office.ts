import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** `halt` ends the server; `stop` removes its folder too. */
export type ServedOffice = {
  origin: string
  dataDir: string
  halt: () => Promise<void>
  stop: () => Promise<void>
}

/** Where a server that is told to keep its log writes it, in its folder. */
export const logFile = 'server.log'

/** A folder with an office's database: migrated, with reference data, nobody signed up yet. */
export async function emptyOffice(): Promise<string> {
  const dataDir = newFolder()
  await command('app/commands/prepare-database.ts', dataDir)
  return dataDir
}

/** A folder with the demonstration office. */
export async function demonstrationOffice(): Promise<string> {
  const dataDir = newFolder()
  await command('app/commands/demo.ts', dataDir, 'ignore')
  return dataDir
}

export function copyOffice(dataDir: string): string {
  const copy = newFolder()
  cpSync(dataDir, copy, { recursive: true })
  return copy
}

/** Runs one of the project's TypeScript programs on a demonstration office that nobody serves meanwhile. */
export function changeDemonstration(program: string, dataDir: string): Promise<void> {
  return command(program, dataDir, 'inherit', { SQLITE_FILE: 'demo.db' })
}

/** Serves the production build on the folder's database, its log on the terminal or kept in the folder. */
export async function serve(
  dataDir: string,
  settings: Record<string, string> = {},
  log: 'shown' | 'kept' = 'shown',
): Promise<ServedOffice> {
  const port = await freePort()
  const env = environment(dataDir, { PORT: String(port), LOG_LEVEL: 'warn', ...settings })
  const program = path.join(buildDirectory(), 'server/index.js')
  const kept = log === 'kept' ? openSync(path.join(dataDir, logFile), 'a') : 'inherit'
  const server = spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', kept, kept] })
  // A worker that gives up on a fixture leaves no server behind.
  const end = () => void server.kill('SIGTERM')
  process.once('exit', end)
  server.once('exit', () => process.off('exit', end))
  const origin = `http://localhost:${port}`
  await answering(`${origin}/readyz`, server)
  const halt = async () => {
    if (server.exitCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
  }
  const stop = async () => {
    await halt()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { origin, dataDir, halt, stop }
}

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'rapport-e2e-'))
}

function environment(dataDir: string, settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: dataDir, ...settings }
}

function command(
  program: string,
  dataDir: string,
  stdio: 'inherit' | 'ignore' = 'inherit',
  settings: Record<string, string> = {},
): Promise<void> {
  const env = environment(dataDir, settings)
  return finished(spawn('npx', ['--no-install', 'tsx', program], { cwd: root, env, stdio }))
}

function buildDirectory(): string {
  return path.resolve(root, process.env['RAPPORT_BUILD_DIR'] ?? 'build')
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))))
  })
}

/** Waits until the server that was started answers at the address with success. */
export async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`)
    const ready = await fetch(address).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server did not become ready within 90 s')
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
