import { ImapFlow, type MessageStructureObject } from 'imapflow'
import { inTransaction } from '~/db.server'
import { environment } from '~/env.server'
import { mostCalendarBytes } from '../calendar-import/decode-calendar'
import {
  keepMailboxState,
  type MailboxFailure,
  type MailboxState,
  readMailboxState,
} from './mailbox-state.server'
import { readMail } from './read-reply'
import { takeReply } from './take-reply.server'

/** The mailbox could not be read; the reason names neither server nor user. */
class MailboxUnread extends Error {
  override name = 'MailboxUnread'
  constructor(readonly why: MailboxFailure) {
    super(why)
  }
}

/** Mails looked at in one go; the rest comes next time. */
const mostAtOnce = 200
/** How often one mail that cannot be taken is tried: for ever, it would hold up all that came after it. */
const mostTries = 3

/**
 * Reads the replies among the mailbox's unseen mails, when IMAP_URL is set. What is taken is marked as seen; every other
 * mail is left as it is, and none is ever deleted. Read twice, or by two processes at once, a reply counts once. How it
 * went is kept for coordinators. Throws MailboxUnread.
 */
export async function readMailbox({ now }: { now: Date }): Promise<void> {
  const { imapUrl } = environment()
  if (!imapUrl) return
  const reached = await readMailboxState()
  const client = connectionTo(imapUrl)
  try {
    await client.connect()
    await readInbox(client, reached, now)
    await keepMailboxState({ ...reached, readAt: now.toISOString(), failedAt: null, why: null })
    await client.logout()
  } catch (error) {
    const why = failureOf(error)
    await keepMailboxState({ ...reached, failedAt: now.toISOString(), why })
    throw new MailboxUnread(why)
  } finally {
    client.close()
  }
}

function connectionTo(address: string): ImapFlow {
  const url = new URL(address)
  const secure = url.protocol === 'imaps:'
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    maxLiteralSize: 2 * mostCalendarBytes,
  })
  // A connection lost between two commands is told by the next one.
  client.on('error', () => {})
  return client
}

/** Writes into `reached` how far it came, also when it throws. */
async function readInbox(client: ImapFlow, reached: MailboxState, now: Date): Promise<void> {
  const lock = await client.getMailboxLock('INBOX')
  try {
    const validity = client.mailbox ? String(client.mailbox.uidValidity) : ''
    if (validity !== reached.validity) Object.assign(reached, { validity, lastUid: 0, tries: 0 })
    const from = reached.lastUid + 1
    const found = await client.search({ seen: false, uid: `${from}:*` }, { uid: true })
    const unread = (found || []).filter((uid) => uid >= from).sort((a, b) => a - b)
    for (const uid of unread.slice(0, mostAtOnce)) await takeNext(client, reached, uid, now)
  } finally {
    lock.release()
  }
}

/** Throws what a mail could not be taken for, unless it has had its tries; a lost connection is no fault of the mail. */
async function takeNext(client: ImapFlow, reached: MailboxState, uid: number, now: Date): Promise<void> {
  try {
    if (await takeMessage(client, uid, now)) {
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
    }
  } catch (error) {
    if (!client.usable) throw error
    reached.tries++
    if (reached.tries < mostTries) throw error
  }
  Object.assign(reached, { lastUid: uid, tries: 0 })
}

/** Whether the mail held a reply about something of ours, which is then recorded. */
async function takeMessage(client: ImapFlow, uid: number, now: Date): Promise<boolean> {
  const outline = await client.fetchOne(String(uid), { bodyStructure: true, size: true }, { uid: true })
  if (!outline || !outline.bodyStructure || (outline.size ?? 0) > mostCalendarBytes) return false
  if (!hasCalendar(outline.bodyStructure)) return false
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
  if (!message || !message.source) return false
  const { replies } = await readMail(message.source)
  const fates = await inTransaction(async (tx) => {
    const taken = []
    for (const reply of replies) taken.push(await takeReply(tx, null, reply, { channel: 'MAILBOX', now }))
    return taken
  })
  return fates.some((fate) => fate !== 'unknown')
}

function hasCalendar({ type, childNodes = [] }: MessageStructureObject): boolean {
  return /^(?:text\/calendar|application\/ics)$/i.test(type) || childNodes.some(hasCalendar)
}

function failureOf(error: unknown): MailboxFailure {
  if (typeof error !== 'object' || error === null) return 'other'
  if (Reflect.get(error, 'authenticationFailed') === true) return 'signIn'
  const code = String(Reflect.get(error, 'code') ?? '')
  return /^(?:E[A-Z]{3,}|CONNECT_TIMEOUT|NoConnection|UPGRADE_TIMEOUT|GREETING_TIMEOUT)$/.test(code)
    ? 'connection'
    : 'other'
}
