import { ImapFlow } from 'imapflow'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '~/db.server'
import { environment, resetEnvironment } from '~/env.server'
import { buildActor, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { buildInvitation, buildMail } from '~/testing/build-invitation'
import { hasDovecot, type Mailbox, startDovecot } from '~/testing/dovecot'
import { appleReply, googleReply, mailed, outlookReply, type Reply } from '../../../e2e/replies'
import { findMailboxNews } from './mailbox-state.server'
import { readMailbox } from './read-mailbox.server'

useTestDatabase()

/** Whose reply the database refuses. */
const unstorable = 'Umulig'
vi.mock(import('./take-reply.server'), async (original) => {
  const real = await original()
  return {
    ...real,
    takeReply: (tx, actor, reply, taking) =>
      reply.name === unstorable
        ? Promise.reject(new Error('refused'))
        : real.takeReply(tx, actor, reply, taking),
  }
})

const now = new Date('2026-11-23T12:00:00Z')

/** As the process would be configured, with that mailbox. */
function configure(imapUrl: string | undefined) {
  const { dataDir, databaseUrl } = environment()
  resetEnvironment({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    IMAP_URL: imapUrl,
  })
}

async function invited(email: string, name = 'Ana Prøve') {
  const meeting = await buildMeeting({
    author: await buildActor(),
    status: 'PLANNED',
    startsOn: '2027-06-10',
    title: 'Møde',
  })
  const invitation = await buildInvitation({
    meetingId: meeting.id,
    personId: (await buildPerson()).id,
    email,
  })
  await buildMail({ invitationId: invitation.id, toEmail: email })
  const reply = (given: Partial<Reply> = {}): Reply => ({
    to: {
      uid: meeting.uid,
      sequence: 0,
      start: '20270610T140000Z',
      end: '20270610T150000Z',
      summary: 'Møde',
      organizer: 'kalender@example.org',
    },
    from: { name, email },
    partstat: 'ACCEPTED',
    stamp: '20261120T100000Z',
    ...given,
  })
  return { meeting, invitation, reply }
}

const statusOf = async (id: string) => (await db.invitation.findUniqueOrThrow({ where: { id } })).status

describe.skipIf(!hasDovecot)(
  'the mailbox, on a real IMAP server (skipped where dovecot is not installed)',
  () => {
    let mailbox: Mailbox
    beforeAll(async () => {
      mailbox = await startDovecot()
    })
    afterAll(() => mailbox?.stop())
    beforeEach(() => configure(mailbox.url))

    async function withInbox<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
      const { hostname, port, username, password } = new URL(mailbox.url)
      const client = new ImapFlow({
        host: hostname,
        port: Number(port),
        secure: false,
        auth: { user: username, pass: password },
        logger: false,
      })
      await client.connect()
      const lock = await client.getMailboxLock('INBOX')
      try {
        return await work(client)
      } finally {
        lock.release()
        await client.logout()
      }
    }
    const deliver = (...messages: string[]) =>
      withInbox(async (client) => {
        for (const message of messages) await client.append('INBOX', message.replace(/\r?\n/g, '\r\n'))
      })
    const unseen = () =>
      withInbox(async (client) => ((await client.search({ seen: false }, { uid: true })) || []).length)

    it('counts Outlook’s, Google’s and Apple’s replies, marks them seen, and leaves all other mail', async () => {
      const people = [
        await invited('ola@example.org'),
        await invited('gia@example.org'),
        await invited('api@example.org'),
      ]
      const [outlook, google, apple] = people.map(({ reply }) => reply())
      if (!outlook || !google || !apple) throw new Error('three were invited')
      const newsletter = 'From: nyt@example.org\nSubject: Nyhedsbrev\n\nHej'
      const elsewhere = { ...outlook, to: { ...outlook.to, uid: 'another-system' } }
      await deliver(
        await mailed(outlook, outlookReply(outlook), 'Accepteret: Møde'),
        newsletter,
        await mailed(google, googleReply(google), 'Accepted: Møde'),
        await mailed(elsewhere, outlookReply(elsewhere), 'Accepteret: andet'),
        await mailed(apple, appleReply(apple), 'Re: Møde'),
      )
      await readMailbox({ now })
      for (const { invitation } of people) {
        expect(await db.invitation.findUniqueOrThrow({ where: { id: invitation.id } })).toMatchObject({
          status: 'ACCEPTED',
          answerChannel: 'MAILBOX',
        })
      }
      expect(await unseen()).toBe(2)
      expect(await findMailboxNews(await buildActor())).toMatchObject({ kind: 'read' })
    })

    it('counts a reply once, however often and by however many processes it is read', async () => {
      const { invitation, reply } = await invited('eva@example.org')
      const mail = await mailed(reply(), appleReply(reply()), 'Ja')
      await deliver(mail, mail)
      await Promise.all([readMailbox({ now }), readMailbox({ now })])
      await withInbox((client) => client.messageFlagsRemove('1:*', ['\\Seen'], { uid: true }))
      await readMailbox({ now })
      expect(await db.answer.count({ where: { invitationId: invitation.id } })).toBe(1)
    })

    it('holds a mail that answers for somebody else than its sender', async () => {
      const { invitation, reply } = await invited('mia@example.org')
      const forged = await mailed(
        { ...reply(), from: { name: 'Skurk', email: 'skurk@example.net' } },
        outlookReply(reply({ partstat: 'DECLINED' })),
        'Afslag',
      )
      await deliver(forged)
      await readMailbox({ now })
      expect(await statusOf(invitation.id)).toBe('SENT')
      expect(await db.answer.findMany({ where: { invitationId: invitation.id } })).toMatchObject([
        { state: 'HELD', email: 'skurk@example.net', status: 'DECLINED' },
      ])
    })

    it('tries a mail that cannot be taken again, and then goes on to those after it', async () => {
      const impossible = (await invited('umulig@example.org', unstorable)).reply()
      const { invitation, reply } = await invited('bo@example.org')
      await deliver(
        await mailed(impossible, appleReply(impossible), 'Ja'),
        await mailed(reply(), appleReply(reply()), 'Ja'),
      )
      await expect(readMailbox({ now })).rejects.toThrow('other')
      await expect(readMailbox({ now })).rejects.toThrow('other')
      expect(await statusOf(invitation.id)).toBe('SENT')
      await readMailbox({ now })
      expect(await statusOf(invitation.id)).toBe('ACCEPTED')
      expect(await findMailboxNews(await buildActor())).toMatchObject({ kind: 'read' })
    })

    it('tells coordinators when the server refuses the password', async () => {
      configure(mailbox.url.replace('hemmelig-nok', 'forkert'))
      await expect(readMailbox({ now })).rejects.toThrow('signIn')
      expect(await findMailboxNews(await buildActor())).toMatchObject({ kind: 'failed', why: 'signIn' })
    })
  },
)

describe('without a server', () => {
  it('nothing is read where none is configured', async () => {
    configure(undefined)
    await readMailbox({ now })
    expect(await findMailboxNews(await buildActor())).toEqual({ kind: 'off' })
  })

  it('a server that is not there is told, and the reason names neither it nor its user', async () => {
    configure('imap://svar:hemmelig@127.0.0.1:1')
    await expect(readMailbox({ now })).rejects.toThrow(/^connection$/)
    expect(await findMailboxNews(await buildActor())).toMatchObject({ kind: 'failed', why: 'connection' })
  })
})
