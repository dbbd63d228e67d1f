import { z } from 'zod'
import { says } from '../errors'
import { emailAddress, optionalLine, prose, recordId } from '../forms/field-schemas.server'
import { answerChannels, answerStatuses } from './answer'
import type { Reply } from './reply'

const status = z.enum(answerStatuses, { error: says('choose') })
const noteLength = 2_000

/** What the answer page sends. */
export const pageAnswerForm = z
  .object({
    status,
    note: prose(noteLength),
    sequence: z.coerce
      .number({ error: says('formExpired') })
      .int()
      .min(0)
      .max(2 ** 31),
    substituteName: optionalLine(200).transform((text) => text ?? ''),
    substituteEmail: emailAddress.optional().transform((text) => text ?? ''),
    companions: z.coerce
      .number({ error: says('notNumber') })
      .int({ error: says('notNumber') })
      .min(0, says('notNumber'))
      .max(20, says('tooBig', { max: 20 }))
      .default(0),
    companionNames: prose(500),
    needs: prose(1_000),
  })
  .refine((given) => given.status !== 'SUBSTITUTE' || given.substituteName !== '', {
    path: ['substituteName'],
    error: says('substituteName'),
  })
export type PageAnswer = z.output<typeof pageAnswerForm>

/** Who a stranger is; nothing for other answers. */
export const approvalForm = z.object({
  person: z.object({ id: recordId.optional(), text: optionalLine(200) }).default({}),
})

/** An answer a coordinator was told. */
export const handAnswerForm = z.object({ status, note: prose(noteLength) })

const instant = z.iso.datetime()
const text = (max: number) => z.string().max(max)

/** A reply as it stands in a form between preview and confirmation. */
const storedReply = z.object({
  method: z.enum(['REPLY', 'COUNTER']),
  uid: text(1_000).min(1),
  occurrence: z.union([z.object({ at: instant }), z.object({ on: text(10) })]).nullable(),
  sequence: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31)
    .nullable(),
  stamp: instant.nullable(),
  email: text(254),
  name: text(200),
  status,
  substitute: z.object({ name: text(200), email: text(254) }).nullable(),
  comment: text(2_000),
  proposedStart: instant.nullable(),
  proposedEnd: instant.nullable(),
  from: text(254).nullable(),
  messageId: text(500).nullable(),
})

const storedReplies = z.array(storedReply).min(1).max(200)

/** The replies that were shown, as JSON, to be recorded. */
export const repliesForm = z.object({
  replies: z.string({ error: says('formExpired') }).transform((json, context): Reply[] => {
    const parsed = storedReplies.safeParse(readJson(json))
    if (parsed.success) return parsed.data
    context.addIssue({ code: 'custom', message: says('formExpired') })
    return z.NEVER
  }),
})

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const answerParams = z.object({ answerId: recordId })
export const answeredParams = z.object({ invitationId: recordId })

/** The state of the list of answers, as its address holds it. */
export const answerSearch = z.object({
  tab: z.enum(['waiting', 'all']).default('waiting'),
  status: z.enum(answerStatuses).optional(),
  channel: z.enum(answerChannels).optional(),
  state: z.enum(['APPLIED', 'HELD', 'STALE', 'REFUSED']).optional(),
  q: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
