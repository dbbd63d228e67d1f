import { randomUUID } from 'node:crypto'
import { inTransaction, type Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { recordChange } from '../audit/record-change.server'
import { Conflict, Invalid } from '../errors'
import { once } from '../forms/once.server'
import { wasSubmitted } from '../forms/was-submitted.server'
import { isMailOn } from '../mail/send-mail.server'
import { answerTokenHash, answerToken } from './answer-token.server'
import { type InvitationSubject, subjectColumn } from './invitation-subject'
import { linesToSend, type PlanLine } from './plan-lines'
import { planSending, type SendingPlan } from './plan-sending.server'
import { touchSubject } from './touch-subject.server'
import type { Chase } from './reminder-lines'
import { type Envelope, writeMessages } from './write-messages.server'

export type Confirmed = {
  digest: string
  includeDetails: boolean
  formKey: string
  chase?: Chase | undefined
}

/**
 * Puts what was previewed into the outbox, all of it or nothing, and answers with the batch's id; nothing else in this
 * program writes to anybody. Throws Conflict, with the digest of the plan as it is now, when that is not what was
 * previewed; Invalid when there is nothing to send; NotFound.
 */
export async function sendInvitations(
  actor: Actor,
  subject: InvitationSubject,
  confirmed: Confirmed,
  { now }: { now: Date },
): Promise<string> {
  demand(actor, 'invitation.edit')
  const { formKey, chase } = confirmed
  const submitted = await wasSubmitted(actor, formKey)
  const plan = await planSending(actor, subject, { now, chase })
  const envelopes = submitted ? [] : await prepare(plan, confirmed, now)
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      await touchSubject(tx, plan.record.subject, plan.organizer)
      const current = await planSending(actor, subject, { now, chase }, tx)
      if (current.digest !== plan.digest) throw new Conflict({ digest: current.digest })
      const batchId = randomUUID()
      await store(tx, actor, plan, envelopes, { batchId, now })
      await recordChange(tx, actor, {
        action: chase ? 'invitation.chase' : 'invitation.send',
        subject: { kind: subject.kind, id: subject.id },
        ...plan.record.concerns,
      })
      return batchId
    }),
  )
}

/** Messages are laid out before the transaction: nothing but the database is awaited within it. */
async function prepare(plan: SendingPlan, confirmed: Confirmed, now: Date): Promise<Envelope[]> {
  if (plan.digest !== confirmed.digest) throw new Conflict({ digest: plan.digest })
  const lines = linesToSend(plan.lines, confirmed.includeDetails)
  if (lines.length === 0) throw new Invalid([{ field: 'digest', code: 'nothingToSend' }])
  return writeMessages(plan, lines, now)
}

type Act = { batchId: string; now: Date }

async function store(
  tx: Transaction,
  actor: Actor,
  { record }: SendingPlan,
  envelopes: Envelope[],
  act: Act,
): Promise<void> {
  for (const envelope of envelopes) await markInvitation(tx, envelope, act.now)
  await withdrawEarlier(tx, record.subject, envelopes)
  await queue(tx, actor, envelopes, act)
}

/** The state of the invitation after its message. An answer to a time that is no longer counts no more. */
async function markInvitation(tx: Transaction, { line, invitationId, tokenNumber }: Envelope, now: Date) {
  const { reason, succession, guest, locale } = line
  if (succession === 'former') {
    await tx.invitation.update({ where: { id: guest.invitationId }, data: { status: 'CANCELLED' } })
  }
  if (succession === 'successor') await createSuccessor(tx, line, invitationId)
  if (line.method === 'CANCEL' || reason === 'details') return
  if (reason === 'reminder' || reason === 'seated') {
    const data = reason === 'reminder' ? { chasedAt: now } : { waitingSince: null }
    await tx.invitation.update({ where: { id: invitationId }, data })
    return
  }
  await tx.invitation.update({
    where: { id: invitationId },
    data: {
      ...{ status: 'SENT', sentAt: now, personId: guest.personId, locale },
      ...{ answeredAt: null, answerChannel: null, answerSequence: null, answerStamp: null },
      answerTokenNumber: tokenNumber,
      answerTokenHash: answerTokenHash(answerToken(invitationId, tokenNumber)),
      version: { increment: 1 },
    },
  })
}

/** The post's new holder has an invitation of their own, so that the former one's answers stay theirs. */
async function createSuccessor(tx: Transaction, { guest }: PlanLine, id: string): Promise<void> {
  // reads as the system: the row whose columns are taken over is the one being written
  const former = await tx.invitation.findUniqueOrThrow({ where: { id: guest.invitationId } })
  const { editionId, meetingId, recurrenceId, postId, personId } = former
  const data = { id, editionId, meetingId, recurrenceId, postId, personId }
  // A recurring meeting has a message for each changed occurrence besides the rule's.
  await tx.invitation.upsert({ where: { id }, create: data, update: {} })
}

/** What has not gone out yet is replaced by what does now. */
async function withdrawEarlier(tx: Transaction, subject: InvitationSubject, envelopes: Envelope[]) {
  const unsent = { state: { in: ['QUEUED', 'FAILED', 'TO_HAND'] } } satisfies Prisma.OutgoingMailWhereInput
  // reads as the system: what the actor now sends replaces what anybody put here before
  const waiting = await tx.outgoingMail.findMany({
    where: { invitation: subjectColumn(subject), ...unsent },
    select: { id: true, invitationId: true, meetingId: true },
  })
  const keyOf = (invitationId: string, meetingId: string | null) => `${invitationId} ${meetingId ?? ''}`
  const sent = new Set(envelopes.map(({ line }) => keyOf(line.invitationId, line.unit.meetingId)))
  const replaced = waiting.filter(({ invitationId, meetingId }) => sent.has(keyOf(invitationId, meetingId)))
  for (let from = 0; from < replaced.length; from += IDS_AT_ONCE) {
    const id = { in: replaced.slice(from, from + IDS_AT_ONCE).map((mail) => mail.id) }
    // The state is asked for again: the outbox of another process may have sent it meanwhile.
    await tx.outgoingMail.updateMany({ where: { id, ...unsent }, data: { state: 'WITHDRAWN' } })
  }
}

/** SQLite takes few bound values in one statement. */
const ROWS_AT_ONCE = 30
const IDS_AT_ONCE = 500

async function queue(tx: Transaction, actor: Actor, envelopes: Envelope[], { batchId, now }: Act) {
  const rows = envelopes.map(({ line, invitationId, subject, message }) => ({
    ...{ invitationId, batchId, subject, message },
    meetingId: line.unit.meetingId,
    editionId: line.unit.editionId,
    toEmail: line.email ?? '',
    toName: line.name,
    ...{ locale: line.locale, method: line.method, sequence: line.sequence, stamp: line.stamp },
    toldSequence: line.unit.toldSequence,
    state: isMailOn() ? ('QUEUED' as const) : ('TO_HAND' as const),
    nextAttemptAt: now,
    createdById: actor.accountId,
    createdAt: now,
  }))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tx.outgoingMail.createMany({ data: rows.slice(from, from + ROWS_AT_ONCE) })
  }
}
