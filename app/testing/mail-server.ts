import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Letter = { from: string; to: string[]; body: string }
/** What a recipient is refused with, at the given attempt; null takes it. */
export type Refusal = (to: string, attempt: number) => { responseCode: number; message: string } | null

/** A real mail server of one's own, which keeps what it takes. */
export async function startMailServer(refuse: Refusal = () => null, options: SMTPServerOptions = {}) {
  const taken: Letter[] = []
  const attempts = new Map<string, number>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const attempt = (attempts.get(address) ?? 0) + 1
      attempts.set(address, attempt)
      const refusal = refuse(address, attempt)
      done(refusal && Object.assign(new Error(refusal.message), refusal))
    },
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      let body = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      stream.on('end', () => {
        taken.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), body })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => server.close(() => undefined) }
}
