import { createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import { environment, resetEnvironment } from '~/env.server'
import { buildActor, useTestDatabase } from '~/testing'
import { buildGuest, buildPlanned, invite, sendAll } from '~/testing/invited'
import { type Letter, type Refusal, startMailServer } from '~/testing/mail-server'
import type { Actor } from '../access/actor'
import { handOverMails, retryMails } from './change-mail.server'
import { deliverDue } from './deliver-due.server'

useTestDatabase()

let coordinator: Actor
let server: { close: () => unknown } | undefined
beforeAll(async () => {
  coordinator = await buildActor({ role: 'COORDINATOR' })
})
afterEach(() => {
  server?.close()
  configure(undefined)
})

function configure(smtpUrl: string | undefined) {
  const { dataDir, databaseUrl } = environment()
  const kept = { NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
  resetEnvironment({ ...kept, SMTP_URL: smtpUrl })
}

/** A mail server of our own, configured as the installation's; answers with what it takes. */
async function serve(...given: Parameters<typeof startMailServer>): Promise<Letter[]> {
  const started = await startMailServer(...given)
  server = started
  configure(started.url)
  return started.taken
}

const minutes = (count: number) => new Date(Date.now() + count * 60_000)
const run = (at = new Date()) => deliverDue({ now: () => at })

let meetingId: string
/** Puts invitations to so many into the outbox. */
async function queue(count = 1) {
  const { subject, id } = await buildPlanned(coordinator)
  meetingId = id
  const guests = await Promise.all(Array.from({ length: count }, () => buildGuest(coordinator)))
  await invite(coordinator, subject, guests)
  await sendAll(coordinator, subject)
  return guests.map(({ email }) => email)
}
const mails = () =>
  // reads as the system: a test looks at the outbox itself
  db.outgoingMail.findMany({ where: { meetingId }, orderBy: { id: 'asc' } })
const only = async () => {
  const [mail] = await mails()
  if (!mail) throw new Error('nothing in the outbox')
  return mail
}

describe('with a mail server', () => {
  it('each message goes out once, whole, from its organizer', async () => {
    const taken = await serve()
    const emails = await queue(3)
    await Promise.all([run(), run()])
    await run()
    expect(taken.flatMap(({ to }) => to).sort()).toEqual([...emails].sort())
    const [mail] = await mails()
    const body = taken.find(({ to }) => to[0] === mail?.toEmail)?.body
    expect(body?.trimEnd()).toBe(mail?.message.trimEnd())
    expect(mail).toMatchObject({ state: 'SENT', lastError: '', leasedUntil: null })
    expect(mail?.message).toContain(`<${taken[0]?.from}>`)
  })

  it('a process told to stop finishes the message it is at and begins no other', async () => {
    const taken = await serve()
    await queue(3)
    await deliverDue({ isStopping: () => taken.length > 0 })
    expect(taken).toHaveLength(1)
    const left = (await mails()).filter(({ state }) => state === 'QUEUED')
    expect(left.map(({ attempts, leasedUntil }) => [attempts, leasedUntil])).toEqual([
      [0, null],
      [0, null],
    ])
    await run()
    expect(taken).toHaveLength(3)
  })

  it('says no for now, the message is tried again after a minute, and then goes', async () => {
    const busy: Refusal = (_, attempt) =>
      attempt === 1 ? { responseCode: 451, message: 'Greylisted, come back' } : null
    const taken = await serve(busy)
    await queue()
    await run()
    const waiting = await only()
    expect(waiting).toMatchObject({ state: 'QUEUED', attempts: 1, leasedUntil: null })
    expect(waiting.lastError).toContain('Greylisted, come back')
    await run()
    expect(taken).toHaveLength(0)
    await run(minutes(2))
    expect(taken).toHaveLength(1)
    expect(await only()).toMatchObject({ state: 'SENT', attempts: 2, lastError: '' })
  })

  it('says no for good, the message has failed at once with the server’s words; others still go; it can be tried again', async () => {
    const gone: { address?: string } = {}
    const taken = await serve((to) =>
      to === gone.address ? { responseCode: 550, message: 'No such person here' } : null,
    )
    const [first] = await queue(2)
    gone.address = first
    await run()
    expect(taken).toHaveLength(1)
    const failed = (await mails()).find(({ toEmail }) => toEmail === first)
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 1, nextAttemptAt: null })
    expect(failed?.lastError).toContain('No such person here')
    delete gone.address
    expect(await retryMails(coordinator, { id: failed?.id ?? '' }, { now: new Date() })).toBe(1)
    await run()
    expect(taken).toHaveLength(2)
  })

  it('refuses our password, nothing fails for good', async () => {
    await serve(undefined, {
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(new Error('Wrong password')),
    })
    const { smtpUrl } = environment()
    configure(smtpUrl?.replace('smtp://', 'smtp://us:wrong@'))
    await queue()
    await run()
    expect(await only()).toMatchObject({ state: 'QUEUED', attempts: 1 })
  })

  it('that closes the connection in the middle leaves the message to be sent again, under the same Message-ID', async () => {
    const rude = createServer((socket) => {
      socket.write('220 rude\r\n')
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => {
        if (/^(EHLO|MAIL|RCPT)/.test(chunk.toString())) socket.write('250 ok\r\n')
        else if (chunk.toString().startsWith('DATA')) socket.write('354 go on\r\n', () => socket.destroy())
      })
    })
    server = rude
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    configure(`smtp://127.0.0.1:${(rude.address() as AddressInfo).port}`)
    await queue()
    await run()
    expect(await only()).toMatchObject({ state: 'QUEUED', attempts: 1 })
    rude.close()
    const taken = await serve()
    await run(minutes(2))
    const { toEmail, message } = await only()
    const again = taken.find(({ to }) => to[0] === toEmail)
    expect(again?.body).toContain(/^Message-ID: .*$/m.exec(message)?.[0] ?? 'none')
  })

  it('that is not there stops the run, and after eight attempts the message has failed', async () => {
    configure('smtp://127.0.0.1:1')
    await queue(2)
    await run()
    expect((await mails()).map(({ attempts }) => attempts).sort()).toEqual([0, 1])
    for (const wait of [0, 6, 30, 120, 400, 800, 1200, 1600, 2000]) {
      await run(minutes(wait))
      await run(minutes(wait))
    }
    expect((await mails()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['FAILED', 8],
      ['FAILED', 8],
    ])
    expect((await only()).lastError).toContain('ECONNREFUSED')
  })
})

describe('a message another process holds', () => {
  it('is left alone until its lease has run out', async () => {
    const taken = await serve()
    await queue()
    const { id } = await only()
    await inTransaction((tx) =>
      tx.outgoingMail.update({ where: { id }, data: { leasedUntil: minutes(3), attempts: 1 } }),
    )
    await run()
    expect(taken).toHaveLength(0)
    await run(minutes(4))
    expect(taken).toHaveLength(1)
  })
})

describe('without a mail server', () => {
  beforeEach(() => configure(undefined))

  it('messages wait to be sent by hand, and are then noted as sent, once', async () => {
    await queue()
    await run()
    const { id, state } = await only()
    expect(state).toBe('TO_HAND')
    expect(await handOverMails(coordinator, { id }, { now: new Date() })).toBe(1)
    expect(await handOverMails(coordinator, { id }, { now: new Date() })).toBe(0)
    expect((await only()).state).toBe('HANDED_OVER')
  })

  it('what was queued stays queued', async () => {
    configure('smtp://127.0.0.1:1')
    await queue()
    configure(undefined)
    await run()
    expect(await only()).toMatchObject({ state: 'QUEUED', attempts: 0 })
  })
})
