import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

const program = '/usr/sbin/dovecot'

/** Whether a real IMAP server is installed to test against. */
export const hasDovecot = existsSync(program)

export type Mailbox = {
  /** As IMAP_URL names it. */
  url: string
  stop: () => Promise<void>
}

/** A real IMAP server with one empty mailbox, on this machine alone and gone when stopped. */
export async function startDovecot(): Promise<Mailbox> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-imap-'))
  const mail = path.join(folder, 'mail')
  mkdirSync(mail)
  const port = await freePort()
  const config = path.join(folder, 'dovecot.conf')
  writeFileSync(path.join(folder, 'users'), 'svar:{PLAIN}hemmelig-nok\n')
  writeFileSync(config, configuration(folder, port))
  // Mail is never kept by root: as root the mailbox belongs to nobody.
  if (userInfo().uid === 0) {
    chmodSync(folder, 0o755)
    chownSync(mail, nobody, nobody)
  }
  const server = spawn(program, ['-F', '-c', config], { stdio: ['ignore', 'pipe', 'pipe'] })
  await untilListening(server, port)
  const stop = async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  return { url: `imap://svar:hemmelig-nok@127.0.0.1:${port}`, stop }
}

const nobody = 65534

function configuration(folder: string, port: number): string {
  const { uid, gid, username } = userInfo()
  const owner = uid === 0 ? { uid: nobody, gid: nobody } : { uid, gid }
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail
first_valid_uid = 1
first_valid_gid = 1
${uid === 0 ? '' : unprivileged(username)}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`
}

/** Without root's rights the server's own processes run as the user who starts it. */
function unprivileged(user: string): string {
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()
  return [
    `default_internal_user = ${user}`,
    `default_internal_group = ${group}`,
    `default_login_user = ${user}`,
    'service stats {\n  chroot =\n}',
    '',
  ].join('\n')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}

async function untilListening(server: ChildProcess, port: number): Promise<void> {
  let said = ''
  server.stderr?.on('data', (chunk) => (said += String(chunk)))
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`dovecot stopped: ${said}`)
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`dovecot does not answer: ${said}`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('data', () => socket.destroy(void resolve(true)))
    socket.once('error', () => resolve(false))
  })
}
