import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { resetEnvironment } from '~/env.server'
import { sendMail } from './send-mail.server'

const mail = { to: 'kim@example.org', subject: 'Din invitation: æøå', text: 'Velkommen' }
let server: Server | undefined

afterEach(() => server?.close())

function configure(smtpUrl: string | undefined) {
  resetEnvironment({
    NODE_ENV: 'test',
    APP_SECRET: 'x'.repeat(32),
    SMTP_URL: smtpUrl,
    APP_ORIGIN: 'https://rapport.example.org',
  })
}

/** The least SMTP server there is (RFC 5321 §4.5.1): takes one message, or refuses every recipient. */
async function listen(received: string[], refuses = false): Promise<string> {
  const answer = (socket: Socket) => {
    let inMessage = false
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n')) {
        if (line === '') continue
        received.push(line)
        if (inMessage) {
          if (line !== '.') continue
          inMessage = false
          socket.write('250 taken\r\n')
        } else if (line.startsWith('DATA')) {
          inMessage = true
          socket.write('354 go on\r\n')
        } else if (line.startsWith('RCPT') && refuses) socket.write('550 nobody here\r\n')
        else if (line.startsWith('QUIT')) socket.end('221 bye\r\n')
        else socket.write('250 ok\r\n')
      }
    })
  }
  const started = createServer(answer)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `smtp://127.0.0.1:${(started.address() as AddressInfo).port}`
}

describe('sending mail', () => {
  it('is off without a mail server', async () => {
    configure(undefined)
    expect(await sendMail(mail)).toBe('off')
  })

  it('hands the message to the server, from this installation', async () => {
    const received: string[] = []
    configure(await listen(received))
    expect(await sendMail(mail)).toBe('sent')
    expect(received).toContain('MAIL FROM:<rapport@rapport.example.org>')
    expect(received).toContain('RCPT TO:<kim@example.org>')
    expect(received).toContain('Velkommen')
  })

  it('says so when the server refuses or is not there', async () => {
    configure(await listen([], true))
    expect(await sendMail(mail)).toBe('failed')
    server?.close()
    configure('smtp://127.0.0.1:1')
    expect(await sendMail(mail)).toBe('failed')
  })

  it('lets no line break in a subject become a header', async () => {
    const received: string[] = []
    configure(await listen(received))
    await sendMail({ ...mail, subject: 'Hej\r\nBcc: evil@example.org' })
    expect(received.filter((line) => /^bcc:|^RCPT/i.test(line))).toEqual(['RCPT TO:<kim@example.org>'])
  })
})
