// A throwaway PostgreSQL for the tests and the bench: its own folder, loopback only, gone afterwards.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Starts a server and answers { url, stop }, or null where its programs are not installed. `fsync` as an office has it: 'on'. */
export async function startPostgresql({ fsync = 'off' } = {}) {
  const programs = findPrograms()
  if (!programs) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-postgresql-'))
  const data = path.join(folder, 'data')
  const port = await freePort()
  const asServer = unprivileged(folder)
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=${fsync} -c max_connections=200`
  const steps = [
    [
      path.join(programs, 'initdb'),
      '-D',
      data,
      '-U',
      'rapport',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ],
    [path.join(programs, 'pg_ctl'), '-D', data, '-o', options, '-l', path.join(folder, 'log'), '-w', 'start'],
  ]
  for (const step of steps) {
    const done = asServer(step)
    if (done.status !== 0) throw new Error(`PostgreSQL did not start: ${done.stderr}`)
  }
  return {
    url: `postgresql://rapport@127.0.0.1:${port}/postgres`,
    stop: () => {
      asServer([path.join(programs, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((v) => path.join(debian, v, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null
}

/** PostgreSQL refuses to run as root, so root hands it to the user "postgres" or "nobody". */
function unprivileged(folder) {
  const run = (command, args) =>
    spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (process.getuid?.() !== 0) return ([command, ...args]) => run(command, args)
  const user = run('id', ['postgres']).status === 0 ? 'postgres' : 'nobody'
  run('chown', [user, folder])
  chmodSync(folder, 0o755)
  return (step) =>
    run('setpriv', [`--reuid=${user}`, '--regid', primaryGroup(user), '--clear-groups', ...step])
}

function primaryGroup(user) {
  return spawnSync('id', ['-g', user], { encoding: 'utf8' }).stdout.trim()
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
