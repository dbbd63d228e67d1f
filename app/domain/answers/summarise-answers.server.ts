import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleAnswers, visibleInvitations } from '../access/visible-to.server'
import { nameSelection, personName } from '../people/person-name'
import { formatMoment } from '../time/format-time'
import { type AnswerChannel, type AnswerStatus, answerStatuses } from './answer'

export type AnswerSummary = {
  counts: Record<AnswerStatus | 'none', number>
  /** Answers that wait for a coordinator. */
  held: number
  latest: {
    id: string
    who: string
    status: AnswerStatus
    channel: AnswerChannel
    at: string
    note: string
  }[]
}

const mostLatest = 5
const mostInvited = 500

/**
 * How a meeting's invitations were answered, as far as the actor may see; null when nobody is invited. To one occurrence
 * of a recurring meeting the answers to the whole count, unless this one was answered by itself.
 */
export async function summariseAnswers(
  actor: Actor,
  { id: meetingId, recurrenceId }: { id: string; recurrenceId: string | null },
): Promise<AnswerSummary | null> {
  const to = recurrenceId ? { OR: [{ meetingId }, { recurrenceId }] } : { meetingId }
  const invitations = await db.invitation.findMany({
    where: { AND: [visibleInvitations(actor), to, { archivedAt: null, status: { not: 'CANCELLED' } }] },
    select: { id: true, status: true },
  })
  if (invitations.length === 0) return null
  const [answers, held] = await Promise.all([
    findCounted(actor, meetingId, recurrenceId),
    db.answer.count({ where: { AND: [visibleAnswers(actor), { meetingId, state: 'HELD' }] } }),
  ])
  const alone = new Map<string | null, string>()
  for (const { invitationId, meetingId: ofOne, status } of [...answers].reverse()) {
    if (recurrenceId && ofOne) alone.set(invitationId, status)
  }
  return {
    counts: countOf(invitations.map(({ id, status }) => alone.get(id) ?? status)),
    held,
    latest: latestOfEach(answers).map((answer) => lineOf(actor, answer)),
  }
}

/** One line for each invited, as last answered. */
function latestOfEach<Answered extends { invitationId: string | null }>(answers: Answered[]): Answered[] {
  const seen = new Set<string | null>()
  const latest = answers.filter(({ invitationId }) => !seen.has(invitationId) && seen.add(invitationId))
  return latest.slice(0, mostLatest)
}

const named = { invitation: { select: { person: { select: nameSelection } } } } as const

/** The answers that counted, the latest first. */
function findCounted(actor: Actor, meetingId: string, recurrenceId: string | null) {
  const whole = { meetingId: null, invitation: { recurrenceId } }
  return db.answer.findMany({
    where: {
      AND: [
        visibleAnswers(actor),
        { state: 'APPLIED', proposedStart: null },
        recurrenceId ? { OR: [{ meetingId }, whole] } : { meetingId },
      ],
    },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: mostInvited,
    include: named,
  })
}

function lineOf(
  { zone, locale }: Actor,
  answer: Prisma.AnswerGetPayload<{ include: typeof named }>,
): AnswerSummary['latest'][number] {
  const { id, status, channel, note, receivedAt, name, email, invitation } = answer
  return {
    ...{ id, channel, note },
    who: invitation?.person ? personName(invitation.person) : name || email,
    status: status as AnswerStatus,
    at: formatMoment(receivedAt, zone, locale),
  }
}

function countOf(statuses: string[]): AnswerSummary['counts'] {
  const counts = { ACCEPTED: 0, TENTATIVE: 0, DECLINED: 0, SUBSTITUTE: 0, none: 0 }
  for (const status of statuses) counts[answerStatuses.find((known) => known === status) ?? 'none'] += 1
  return counts
}
