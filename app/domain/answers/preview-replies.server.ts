import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleEditions, visibleInvitations, visibleMeetings } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { personName } from '../people/person-name'
import { describeMeetingTime } from '../time/format-time'
import type { AnswerStatus } from './answer'
import { subjectOf } from './answer-subject.server'
import { answeredSelection } from './answered-invitation'
import { judgeAnswer, type Judgement } from './judge-answer.server'
import { matchReply, type ReplyMatch } from './match-reply.server'
import { describeProposal } from './proposal'
import type { Reply } from './reply'
import { answerOf, heldBecause } from './take-reply.server'

/** One reply as it would change what is stored. */
export type ReplyPreview = {
  who: string
  email: string
  /** What it answers, and when that is; empty for what is unknown. */
  what: string
  when: string
  /** What stands now: an answer, or that none has come; null for a stranger. */
  now: AnswerStatus | 'none' | null
  then: AnswerStatus
  note: string
  proposed: string
  effect: Judgement | 'stranger' | 'proposal' | 'unknown'
}

/** What each reply would change; nothing is written. What the actor may not see is unknown. */
export async function previewReplies(actor: Actor, replies: Reply[], now: Date): Promise<ReplyPreview[]> {
  demand(actor, 'invitation.edit')
  const previews: ReplyPreview[] = []
  for (const reply of replies) previews.push(await previewReply(actor, reply, now))
  return previews
}

async function previewReply(actor: Actor, reply: Reply, now: Date): Promise<ReplyPreview> {
  const base = {
    who: reply.name || reply.email,
    email: reply.email,
    then: reply.status,
    note: [reply.substitute && `${reply.substitute.name} <${reply.substitute.email}>`, reply.comment]
      .filter(Boolean)
      .join('\n')
      .trim(),
    proposed: proposedTime(actor, reply),
  }
  const match = await matchReply(db, actor, reply, now)
  if (!match) return { ...base, what: '', when: '', now: null, effect: 'unknown' }
  if (match.kind === 'stranger') {
    return { ...base, ...(await recordOf(actor, match)), now: null, effect: 'stranger' }
  }
  const invitation = await db.invitation.findFirst({
    where: { AND: [visibleInvitations(actor), { id: match.invitationId }] },
    select: answeredSelection,
  })
  const subject = invitation && subjectOf(invitation, now, match.occurrenceId)
  if (!subject) return { ...base, what: '', when: '', now: null, effect: 'unknown' }
  const held = heldBecause(match, reply, 'FILE')
  const given = answerOf(reply, match, 'FILE')
  return {
    ...base,
    who: invitation.person ? personName(invitation.person) : base.who,
    what: subject.title[actor.locale],
    when: describeMeetingTime(subject.time, actor.zone, actor.locale),
    now: currentAnswer(invitation.status),
    effect: held === 'proposal' ? 'proposal' : await judgeAnswer(db, invitation, subject, given, { now }),
  }
}

function currentAnswer(status: string): AnswerStatus | 'none' {
  if (status === 'WAITING') return 'ACCEPTED'
  return status === 'DRAFTED' || status === 'SENT' || status === 'CANCELLED'
    ? 'none'
    : (status as AnswerStatus)
}

async function recordOf(actor: Actor, { meetingId, editionId }: ReplyMatch) {
  const meeting = meetingId
    ? await db.meeting.findFirst({ where: { AND: [visibleMeetings(actor), { id: meetingId }] } })
    : null
  const edition = editionId
    ? await db.edition.findFirst({ where: { AND: [visibleEditions(actor), { id: editionId }] } })
    : null
  const record = meeting ?? edition
  return {
    what: meeting?.title ?? (edition ? organisationName(edition, actor.locale) : ''),
    when: record ? describeMeetingTime(record, actor.zone, actor.locale) : '',
  }
}

function proposedTime(actor: Actor, { proposedStart, proposedEnd }: Reply): string {
  if (!proposedStart) return ''
  const end = proposedEnd ? new Date(proposedEnd) : null
  return describeProposal(new Date(proposedStart), end, actor.zone, actor.locale)
}
