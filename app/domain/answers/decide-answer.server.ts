import { inTransaction, type Transaction } from '~/db.server'
import type { Answer } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import {
  visibleAnswers,
  visibleInvitations,
  visiblePersons,
  visibleRecurrences,
} from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { subjectOf } from '../invitations/invitation-subject'
import { touchSubject } from '../invitations/touch-subject.server'
import { candidatesFor, isNameOf } from '../people/find-namesakes.server'
import type { AnswerStatus } from './answer'
import { heldReason } from './find-answers.server'
import type { GivenAnswer } from './judge-answer.server'
import { recordAnswer, type RecordedAnswer } from './record-answer.server'

type Clock = { now: Date }
type NamedPerson = { id?: string | undefined; text?: string | undefined }

/**
 * Lets a held answer count. A stranger's becomes that of `person`, chosen or named in full; a proposal of
 * another time is marked as seen and changes nothing. Throws NotFound, and Invalid when it was decided on already or
 * the stranger is not said to be anybody.
 */
export async function approveAnswer(
  actor: Actor,
  answerId: string,
  person: NamedPerson,
  { now }: Clock,
): Promise<RecordedAnswer | 'seen'> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const answer = await claim(tx, actor, answerId, 'APPLIED', now)
    await recordDecision(tx, actor, answer, 'answer.approve')
    const reason = heldReason(answer)
    if (reason === 'proposal') return 'seen'
    const invitationId = answer.invitationId ?? (await inviteStranger(tx, actor, answer, person))
    return recordAnswer(tx, actor, await givenBy(tx, answer, invitationId), { now })
  })
}

/** Turns a held answer down; it stays on the list of all. Throws NotFound, and Invalid when it was decided on already. */
export async function refuseAnswer(actor: Actor, answerId: string, { now }: Clock): Promise<void> {
  demand(actor, 'invitation.edit')
  await inTransaction(async (tx) => {
    const answer = await claim(tx, actor, answerId, 'REFUSED', now)
    await recordDecision(tx, actor, answer, 'answer.turnDown')
  })
}

/** Takes the held answer out of what waits; of two who decide at once only one does. */
async function claim(
  tx: Transaction,
  actor: Actor,
  id: string,
  state: 'APPLIED' | 'REFUSED',
  now: Date,
): Promise<Answer> {
  const { count } = await tx.answer.updateMany({
    where: { AND: [visibleAnswers(actor), { id, state: 'HELD' }] },
    data: { state, decidedById: actor.accountId, decidedAt: now },
  })
  const answer = await tx.answer.findFirst({ where: { AND: [visibleAnswers(actor), { id }] } })
  if (!answer) throw new NotFound()
  if (count === 0) throw new Invalid([{ field: '', code: 'answerDecided' }])
  return answer
}

/** The invitation of the person the stranger is: the one there is, or a new one to what was answered. */
async function inviteStranger(
  tx: Transaction,
  actor: Actor,
  { id, meetingId, editionId, email }: Answer,
  person: NamedPerson,
): Promise<string> {
  const personId = await findNamed(tx, actor, person)
  const to = await invitedTo(tx, actor, meetingId, editionId)
  const about = subjectOf({ meetingId: null, editionId: null, recurrenceId: null, ...to })
  // Two answers of the same stranger, decided on at once, make one invitation.
  if (about) await touchSubject(tx, about, null)
  const earlier = await tx.invitation.findFirst({
    where: { AND: [visibleInvitations(actor), { ...to, personId, archivedAt: null }] },
    select: { id: true },
  })
  const invitation = earlier ?? (await tx.invitation.create({ data: { ...to, personId, email } }))
  if (!earlier) {
    const subject = { kind: 'invitation', id: invitation.id }
    await recordChange(tx, actor, { action: 'invitation.add', subject, meetingId, editionId, personId })
  }
  await tx.answer.update({ where: { id }, data: { invitationId: invitation.id } })
  return invitation.id
}

/** The visible person that was picked, or the only one of exactly that name: a wrong one is never invited unseen. */
async function findNamed(tx: Transaction, actor: Actor, { id, text }: NamedPerson): Promise<string> {
  if (!id && !text) throw new Invalid([{ field: 'person.text', code: 'whoIsIt' }])
  const candidates = await tx.person.findMany({
    where: { AND: [visiblePersons(actor), id ? { id, archivedAt: null } : candidatesFor(text ?? '')] },
    include: { aliases: true },
  })
  const [person, another] = id ? candidates : candidates.filter((one) => isNameOf(one, text ?? ''))
  if (another) throw new Invalid([{ field: 'person.text', code: 'ambiguousChoice' }])
  if (!person) throw new Invalid([{ field: 'person.text', code: 'notFoundChoice' }])
  return person.id
}

/** What the stranger is invited to: of a recurring meeting the whole of it, as everybody else. */
async function invitedTo(tx: Transaction, actor: Actor, meetingId: string | null, editionId: string | null) {
  if (!meetingId) return { editionId }
  const recurrence = await tx.meetingRecurrence.findFirst({
    where: { AND: [visibleRecurrences(actor), { meetings: { some: { id: meetingId } } }] },
    select: { id: true },
  })
  return recurrence ? { recurrenceId: recurrence.id } : { meetingId }
}

async function givenBy(tx: Transaction, answer: Answer, invitationId: string): Promise<GivenAnswer> {
  // reads as the system: it was found for the actor with the answer.
  const invitation = await tx.invitation.findUnique({ where: { id: invitationId } })
  const { id: answerId, note, channel, sequence, stamp, email, name, messageId } = answer
  return {
    ...{ answerId, invitationId, note, channel, sequence, stamp, email, name, messageId },
    status: answer.status as AnswerStatus,
    occurrenceId: invitation?.recurrenceId ? answer.meetingId : null,
  }
}

function recordDecision(tx: Transaction, actor: Actor, answer: Answer, action: string): Promise<void> {
  const { id, meetingId, editionId } = answer
  return recordChange(tx, actor, { action, subject: { kind: 'answer', id }, meetingId, editionId })
}
