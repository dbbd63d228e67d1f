// What every command needs before it can do its own work: plain Node, no packages.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Ends with a sentence when Node is older than 20.19. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Rapport needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs the packages of the lock file unless exactly these are installed already. */
export function install() {
  const wanted = fingerprint(['package.json', 'package-lock.json'])
  const stamp = path.join(root, 'node_modules/.rapport-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages …')
  must('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'])
  writeFileSync(stamp, wanted)
}

/** Builds unless the build is of exactly these sources. */
export function build() {
  const wanted = fingerprint([
    'app',
    'prisma',
    'public',
    'vite.config.ts',
    'package-lock.json',
    'tsconfig.json',
  ])
  const stamp = path.join(root, 'build/.rapport-built')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building …')
  must('npm', ['run', '--silent', 'build'])
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Runs a command to its end with our own input and output; a failure ends this process with its code. */
export function must(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** As `must`, without blocking: Ctrl-C reaches the command and then this process. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (code) => (code === 0 ? resolve() : process.exit(code ?? 1)))
  })
}

/** npm ends on SIGTERM without telling the server it started; the server notices and stops as if it had been told. */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

function fingerprint(entries) {
  const hash = createHash('sha256').update(process.versions.modules)
  const visit = (file) => {
    const full = path.join(root, file)
    if (!existsSync(full) || file.endsWith('generated')) return
    const children = childrenOf(full)
    if (children) for (const child of children) visit(path.join(file, child))
    else hash.update(file).update('\0').update(readFileSync(full))
  }
  for (const entry of entries) visit(entry)
  return hash.digest('hex')
}

function childrenOf(full) {
  try {
    return readdirSync(full).sort()
  } catch {
    return null
  }
}
