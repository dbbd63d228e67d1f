import { db } from '~/db.server'
import type { MailMethod, MailState } from '~/generated/sqlite/enums'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMails } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { fold, foldedWords } from '../search/fold'
import { shortMoment } from './short-moment'

export const mailStates = ['QUEUED', 'SENT', 'FAILED', 'TO_HAND', 'HANDED_OVER', 'WITHDRAWN'] as const

export type MailRow = {
  id: string
  batchId: string
  toName: string
  toEmail: string
  subject: string
  method: MailMethod
  state: MailState
  lastError: string
  /** When it went, or was put here. */
  when: string
  /** Of one that did not get through yet. */
  nextAttempt: string | null
}

type Query = {
  q?: string
  state?: MailState
  sort?: 'date' | 'name'
  descending?: boolean
  page?: number
}

const pageSize = 50
/** Everything but the message itself, which is long. */
const slim = {
  ...{ id: true, batchId: true, toName: true, toEmail: true, subject: true, method: true, state: true },
  ...{ attempts: true, nextAttemptAt: true, lastError: true, createdAt: true, sentAt: true },
} as const satisfies Prisma.OutgoingMailSelect

/** One page of the outbox, as far as the actor may see what it is about. */
export async function findOutbox(
  actor: Actor,
  { q = '', state, sort = 'date', descending = true, page = 1 }: Query,
): Promise<{ rows: MailRow[]; total: number }> {
  demand(actor, 'invitation.edit')
  const words = foldedWords(q)
  const where = { AND: [visibleMails(actor), { state }] } satisfies Prisma.OutgoingMailWhereInput
  const found = words.length === 0 ? null : await idsWith(actor, where, words)
  const chosen = found ? { id: { in: found } } : where
  const direction = descending ? ('desc' as const) : ('asc' as const)
  const [total, rows] = await Promise.all([
    found ? found.length : db.outgoingMail.count({ where: { AND: [visibleMails(actor), where] } }),
    db.outgoingMail.findMany({
      where: { AND: [visibleMails(actor), chosen] },
      select: slim,
      orderBy:
        sort === 'name'
          ? [{ toName: direction }, { id: direction }]
          : [{ createdAt: direction }, { id: direction }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ])
  return { rows: rows.map((row) => rowOf(row, actor)), total }
}

/** Letter forms aside, which neither database does by itself. More than these are narrowed by typing more. */
const mostFound = 500

async function idsWith(
  actor: Actor,
  where: Prisma.OutgoingMailWhereInput,
  words: string[],
): Promise<string[]> {
  const all = await db.outgoingMail.findMany({
    where: { AND: [visibleMails(actor), where] },
    select: { id: true, toName: true, toEmail: true, subject: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const matching = all.filter(({ toName, toEmail, subject }) => {
    const text = fold(`${toName} ${toEmail} ${subject}`)
    return words.every((word) => text.includes(word))
  })
  return matching.slice(0, mostFound).map(({ id }) => id)
}

type Stored = Prisma.OutgoingMailGetPayload<{ select: typeof slim }>

function rowOf(
  { attempts, nextAttemptAt, createdAt, sentAt, ...row }: Stored,
  { zone, locale }: Actor,
): MailRow {
  const waits = row.state === 'QUEUED' && attempts > 0 && nextAttemptAt !== null
  return {
    ...row,
    when: shortMoment(sentAt ?? createdAt, zone, locale),
    nextAttempt: waits ? shortMoment(nextAttemptAt, zone, locale) : null,
  }
}

export type MailBatch = { rows: MailRow[]; counts: Partial<Record<MailState, number>>; total: number }

/** What went out, or will, in one act. Throws NotFound when the actor may see none of it. */
export async function findBatch(actor: Actor, batchId: string): Promise<MailBatch> {
  demand(actor, 'invitation.edit')
  const stored = await db.outgoingMail.findMany({
    where: { AND: [visibleMails(actor), { batchId }] },
    select: slim,
    orderBy: [{ toName: 'asc' }, { id: 'asc' }],
  })
  const rows = stored.map((row) => rowOf(row, actor))
  if (rows.length === 0) throw new NotFound()
  const counts: MailBatch['counts'] = {}
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
  return { rows, counts, total: rows.length }
}

/** One message, whole. Throws NotFound. */
export async function findMessage(actor: Actor, id: string): Promise<{ toName: string; message: string }> {
  demand(actor, 'invitation.edit')
  const mail = await db.outgoingMail.findFirst({
    where: { AND: [visibleMails(actor), { id }] },
    select: { toName: true, message: true },
  })
  if (!mail) throw new NotFound()
  return mail
}

/** How many messages did not get through and wait for somebody to look at them. */
export function countFailed(actor: Actor): Promise<number> {
  return db.outgoingMail.count({ where: { AND: [visibleMails(actor), { state: 'FAILED' }] } })
}
