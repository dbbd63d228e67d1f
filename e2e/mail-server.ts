import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { from: string; to: string[]; message: string }

export type MailServer = {
  url: string
  /** In the order they came. */
  received: ReceivedMail[]
  /** Addresses whose mail is not taken, for good. */
  unknown: Set<string>
  stop: () => Promise<void>
}

/** A real mail server (RFC 5321) of the test's own, on the loopback, that keeps what it is given. */
export async function mailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const unknown = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (!unknown.has(address)) return done()
      done(Object.assign(new Error('nobody of that name'), { responseCode: 550 }))
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const from = mailFrom ? mailFrom.address : ''
        const to = rcptTo.map(({ address }) => address)
        received.push({ from, to, message: Buffer.concat(parts).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  return { url: `smtp://127.0.0.1:${port}`, received, unknown, stop }
}
