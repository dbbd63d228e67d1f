import { z } from 'zod'
import { db, inTransaction } from '~/db.server'
import { environment } from '~/env.server'
import type { Actor } from '../access/actor'
import { formatMoment } from '../time/format-time'

/** Why the mailbox could not be read, in a word that names nobody. */
const mailboxFailures = ['signIn', 'connection', 'other'] as const
export type MailboxFailure = (typeof mailboxFailures)[number]

const schema = z.object({
  readAt: z.iso.datetime().nullable().default(null),
  failedAt: z.iso.datetime().nullable().default(null),
  why: z.enum(mailboxFailures).nullable().default(null),
  /** UIDVALIDITY and the last UID looked at (RFC 3501 §2.3.1.1): what is older is not looked at again. */
  validity: z.string().default(''),
  lastUid: z.number().int().default(0),
  /** How often the next mail after it could not be taken. */
  tries: z.number().int().default(0),
})
export type MailboxState = z.output<typeof schema>

const key = 'mailbox'

/** How reading the mailbox went last. */
export async function readMailboxState(): Promise<MailboxState> {
  const stored = await db.setting.findUnique({ where: { key } })
  const parsed = schema.safeParse(stored ? JSON.parse(stored.value) : {})
  return parsed.success ? parsed.data : schema.parse({})
}

export async function keepMailboxState(state: MailboxState): Promise<void> {
  const value = JSON.stringify(state)
  await inTransaction((tx) =>
    tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } }),
  )
}

export type MailboxNews =
  | { kind: 'off' }
  | { kind: 'never' }
  | { kind: 'read'; at: string }
  | { kind: 'failed'; at: string; why: MailboxFailure }

/** What coordinators are told of the mailbox, in the actor's time. */
export async function findMailboxNews(actor: Actor): Promise<MailboxNews> {
  if (!environment().imapUrl) return { kind: 'off' }
  const { readAt, failedAt, why } = await readMailboxState()
  const at = (instant: string) => formatMoment(new Date(instant), actor.zone, actor.locale)
  if (failedAt && why) return { kind: 'failed', at: at(failedAt), why }
  return readAt ? { kind: 'read', at: at(readAt) } : { kind: 'never' }
}
