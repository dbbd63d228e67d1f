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

/**
 * Reads the replies among the mailbox's unseen mails, when IMAP_URL is set. What is taken is marked as seen; every other
 * mail is left as it is, and none is ever deleted. Read twice, or by two processes at once, a reply counts once. How it
 * went is kept for coordinators. Throws MailboxUnread.
 */
export async function readMailbox({ now }: { now: Date }): Promise<void> {
  const { imapUrl } = environment()
  if (!imapUrl) return
  const state = await readMailboxState()
  const client = connectionTo(imapUrl)
  try {
    await client.connect()
    const looked = await readInbox(client, state, now)
    await keepMailboxState({ ...looked, readAt: now.toISOString(), failedAt: null, why: null })
    await client.logout()
  } catch (error) {
    const why = failureOf(error)
    await keepMailboxState({ ...state, failedAt: now.toISOString(), why })
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

async function readInbox(client: ImapFlow, state: MailboxState, now: Date): Promise<MailboxState> {
  const lock = await client.getMailboxLock('INBOX')
  try {
    const validity = client.mailbox ? String(client.mailbox.uidValidity) : ''
    const from = validity === state.validity ? state.lastUid + 1 : 1
    const found = await client.search({ seen: false, uid: `${from}:*` }, { uid: true })
    const unread = (found || []).filter((uid) => uid >= from).sort((a, b) => a - b)
    let lastUid = from - 1
    for (const uid of unread.slice(0, mostAtOnce)) {
      if (await takeMessage(client, uid, now)) {
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
      }
      lastUid = uid
    }
    return { ...state, validity, lastUid }
  } finally {
    lock.release()
  }
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
