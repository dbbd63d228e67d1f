import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export type ServedOffice = { origin: string; dataDir: string; stop: () => Promise<void> }

/** Serves the production build on a database of its own: migrated, with reference data, nobody signed up yet. */
export async function serveOffice(settings: Record<string, string> = {}): Promise<ServedOffice> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rapport-e2e-'))
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...settings,
  }
  await finished(
    spawn('npx', ['--no-install', 'tsx', 'app/commands/prepare-database.ts'], {
      cwd: root,
      env,
      stdio: 'inherit',
    }),
  )
  const server = spawn(process.execPath, [path.join(buildDirectory(), 'server/index.js')], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  const origin = `http://localhost:${port}`
  await answering(`${origin}/readyz`, server)
  return {
    origin,
    dataDir,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function buildDirectory(): string {
  return path.resolve(root, process.env['RAPPORT_BUILD_DIR'] ?? 'build')
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))))
  })
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`)
    const ready = await fetch(address).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server did not become ready within 15 s')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
