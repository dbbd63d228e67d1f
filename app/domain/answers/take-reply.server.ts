import type { Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { recordChange } from '../audit/record-change.server'
import { atSecond } from './answer'
import type { GivenAnswer } from './judge-answer.server'
import { matchReply, type ReplyMatch } from './match-reply.server'
import { recordAnswer, type RecordedAnswer } from './record-answer.server'
import type { Reply } from './reply'

/** What became of a reply: as an answer does, held for a coordinator, or about nothing known. */
export type TakenReply = RecordedAnswer | 'held' | 'unknown'

type Taking = {
  channel: 'FILE' | 'MAILBOX'
  now: Date
}

/**
 * Records a reply: it counts, or is held for a coordinator's decision when a stranger answers, when it proposes another
 * time, or when a mail in the mailbox speaks for somebody else than its sender. About a UID nobody knows, or the actor
 * may not see, nothing is written. The same reply again changes nothing.
 */
export async function takeReply(
  tx: Transaction,
  actor: Actor | null,
  reply: Reply,
  { channel, now }: Taking,
): Promise<TakenReply> {
  const match = await matchReply(tx, actor, reply, now)
  if (!match) return 'unknown'
  if (match.kind === 'invited' && !heldBecause(match, reply, channel)) {
    return recordAnswer(tx, actor, answerOf(reply, match, channel), { now })
  }
  if (await isHeldAlready(tx, match, reply)) return 'known'
  const { id } = await tx.answer.create({ data: heldAnswer(match, reply, channel, now) })
  await recordChange(tx, actor, {
    action: 'answer.receive',
    subject: { kind: 'answer', id },
    detail: { channel },
    meetingId: match.meetingId,
    editionId: match.editionId,
  })
  return 'held'
}

/** Why a coordinator decides about the reply; null when it counts by itself. */
export function heldBecause(
  match: ReplyMatch,
  reply: Reply,
  channel: Taking['channel'],
): 'stranger' | 'proposal' | 'otherSender' | null {
  if (match.kind === 'stranger') return 'stranger'
  if (reply.method === 'COUNTER') return 'proposal'
  return channel === 'MAILBOX' && reply.from !== reply.email ? 'otherSender' : null
}

/** The reply as the answer of the invited. */
export function answerOf(
  reply: Reply,
  match: Extract<ReplyMatch, { kind: 'invited' }>,
  channel: Taking['channel'],
): GivenAnswer {
  return {
    invitationId: match.invitationId,
    occurrenceId: match.occurrenceId,
    status: reply.status,
    note: noteOf(reply),
    channel,
    sequence: reply.sequence,
    stamp: reply.stamp ? new Date(reply.stamp) : null,
    substitute: reply.substitute ?? undefined,
    email: reply.email,
    name: reply.name,
    messageId: reply.messageId,
  }
}

/** A held answer keeps who comes instead in its note: only an invitation has fields for it. */
function noteOf({ comment, substitute }: Reply, held = false): string {
  if (!substitute || !held) return comment
  return [[substitute.name, `<${substitute.email}>`].filter(Boolean).join(' '), comment].join('\n').trim()
}

function heldAnswer(
  match: ReplyMatch,
  reply: Reply,
  channel: Taking['channel'],
  now: Date,
): Prisma.AnswerUncheckedCreateInput {
  return {
    invitationId: match.kind === 'invited' ? match.invitationId : null,
    meetingId: match.meetingId,
    editionId: match.editionId,
    // Who wrote: of a mail its sender, which may be another than the one it answers for.
    email: reply.from ?? reply.email,
    name: reply.name,
    status: reply.status,
    note: noteOf(reply, true),
    proposedStart: reply.proposedStart,
    proposedEnd: reply.proposedEnd,
    channel,
    state: 'HELD',
    sequence: reply.sequence,
    stamp: reply.stamp ? atSecond(new Date(reply.stamp)) : null,
    messageId: reply.messageId,
    receivedAt: now,
  }
}

async function isHeldAlready(tx: Transaction, match: ReplyMatch, reply: Reply): Promise<boolean> {
  const { meetingId, editionId } = match
  const same: Prisma.AnswerWhereInput[] = [
    {
      email: reply.from ?? reply.email,
      status: reply.status,
      sequence: reply.sequence,
      stamp: reply.stamp ? atSecond(new Date(reply.stamp)) : null,
    },
  ]
  if (reply.messageId) same.push({ messageId: reply.messageId })
  // reads as the system: what was handed in before, whoever handed it in.
  const found = await tx.answer.count({ where: { meetingId, editionId, OR: same } })
  return found > 0
}
