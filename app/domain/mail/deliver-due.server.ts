import { createTransport, type Transporter } from 'nodemailer'
import { db, inTransaction } from '~/db.server'
import { environment } from '~/env.server'
import type { Prisma } from '~/generated/sqlite/client'
import { cleanEmail } from '../text/clean-text'
import { isServerDown, nextAttempt, type Verdict, verdictOf } from './smtp-verdict'

/** Longer than any one message takes; another process takes over from one that died. */
const LEASE_MS = 5 * 60_000
/** One mailing does not hold the connection for ever: what is left over is due at once again. */
const MOST_AT_ONCE = 50

type Circumstances = {
  now?: () => Date
  /** Whether the process is about to end: nothing more is begun, since what is cut off would be sent twice. */
  isStopping?: () => boolean
}

/**
 * Sends what is due in the outbox, one message at a time and outside any transaction; does nothing without a mail
 * server. Several processes may do it at once: each holds a message by a lease while it sends it. A message the server
 * may have taken before the connection broke is sent again, under the same Message-ID. Never throws for a message.
 */
export async function deliverDue({
  now = () => new Date(),
  isStopping = () => false,
}: Circumstances = {}): Promise<void> {
  const { smtpUrl } = environment()
  if (!smtpUrl || !(await isAnyDue(now()))) return
  const transport = connect(smtpUrl)
  try {
    for (let sent = 0; sent < MOST_AT_ONCE && !isStopping(); sent++) {
      const mail = await claim(now())
      if (!mail) break
      const goesOn = await deliver(transport, mail, now)
      if (!goesOn) break
    }
  } finally {
    transport.close()
  }
}

type Claimed = { id: string; attempts: number; leasedUntil: Date; message: string; from: string; to: string }

const dueAt = (now: Date): Prisma.OutgoingMailWhereInput => ({
  state: 'QUEUED',
  nextAttemptAt: { lte: now },
  OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }],
})

async function isAnyDue(now: Date): Promise<boolean> {
  // reads as the system: the outbox delivers whoever's messages are due
  const due = await db.outgoingMail.findFirst({ where: dueAt(now), select: { id: true } })
  return due !== null
}

async function claim(now: Date): Promise<Claimed | null> {
  const leasedUntil = new Date(now.getTime() + LEASE_MS)
  return inTransaction(async (tx) => {
    // reads as the system: the outbox delivers whoever's messages are due
    const due = await tx.outgoingMail.findFirst({
      where: dueAt(now),
      orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
      select: { id: true, attempts: true, message: true, toEmail: true },
    })
    if (!due) return null
    const { id, attempts, message, toEmail: to } = due
    const { count } = await tx.outgoingMail.updateMany({
      where: { AND: [dueAt(now), { id }] },
      data: { leasedUntil, attempts: { increment: 1 } },
    })
    return count === 0
      ? null
      : { id, attempts: attempts + 1, leasedUntil, message, to, from: senderOf(message) }
  })
}

/** Failures come back to whoever the message is from. */
function senderOf(message: string): string {
  const header = /^From:(.*(?:\r?\n[ \t].*)*)/im.exec(message)?.[1] ?? ''
  return cleanEmail(/<([^<>]+)>\s*$/.exec(header)?.[1] ?? header) ?? ''
}

function connect(url: string): Transporter {
  return createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Whether the next message may be tried. */
async function deliver(transport: Transporter, mail: Claimed, now: () => Date): Promise<boolean> {
  try {
    await transport.sendMail({ envelope: { from: mail.from, to: [mail.to] }, raw: mail.message })
    await settle(mail, { kind: 'taken' }, now())
    return true
  } catch (error) {
    await settle(mail, verdictOf(error), now())
    return !isServerDown(error)
  }
}

/** Writes what became of it, unless another process has taken the message over. */
async function settle(mail: Claimed, verdict: Verdict, now: Date): Promise<void> {
  const { id, leasedUntil } = mail
  await inTransaction((tx) =>
    tx.outgoingMail.updateMany({ where: { id, leasedUntil }, data: outcome(mail, verdict, now) }),
  )
}

function outcome({ attempts }: Claimed, verdict: Verdict, now: Date) {
  if (verdict.kind === 'taken')
    return { state: 'SENT' as const, sentAt: now, lastError: '', leasedUntil: null, nextAttemptAt: null }
  const nextAttemptAt = verdict.kind === 'later' ? nextAttempt(attempts, now) : null
  return {
    ...(nextAttemptAt === null && { state: 'FAILED' as const }),
    ...{ lastError: verdict.words, leasedUntil: null, nextAttemptAt },
  }
}
