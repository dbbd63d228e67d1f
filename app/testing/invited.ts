import { randomUUID } from 'node:crypto'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { inviteAll } from '~/domain/invitations/invite-all.server'
import type { InvitationSubject } from '~/domain/invitations/invitation-subject'
import { planSending } from '~/domain/invitations/plan-sending.server'
import { sendInvitations } from '~/domain/invitations/send-invitations.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildContactPoint, buildMeeting, buildPerson } from './build'
import { readBatch, type SentMail } from './sent-mail'

/** A person with an e-mail address. */
export async function buildGuest(author: Actor, given: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  const person = await buildPerson(given)
  const { value: email } = await buildContactPoint({ author, personId: person.id })
  return { ...person, email }
}

/** A planned meeting, far ahead, and who it is as a subject of invitations. */
export async function buildPlanned(
  author: Actor,
  given: Partial<Prisma.MeetingUncheckedCreateInput> & { personIds?: string[] } = {},
) {
  const meeting = await buildMeeting({ author, status: 'PLANNED', startsOn: '2031-05-06', ...given })
  const subject: InvitationSubject = { kind: 'meeting', id: meeting.id }
  return { ...meeting, subject }
}

type Persons = { id: string }[]

/** Puts persons and posts on the list. */
export function invite(
  actor: Actor,
  subject: InvitationSubject,
  persons: Persons,
  posts: Persons = [],
  now = new Date(),
) {
  const ids = (records: Persons) => records.map(({ id }) => id)
  const invitees = { personIds: ids(persons), postIds: ids(posts), formKey: randomUUID() }
  return inviteAll(actor, subject, invitees, { now })
}

/** Sends what is due, as previewed, and reads what went into the outbox. */
export async function sendAll(
  actor: Actor,
  subject: InvitationSubject,
  { now = new Date(), includeDetails = false } = {},
): Promise<SentMail[]> {
  const { digest } = await planSending(actor, subject, { now })
  const confirmed = { digest, includeDetails, formKey: randomUUID() }
  return readBatch(await sendInvitations(actor, subject, confirmed, { now }))
}

/** Who would be told what, in the order of the list. */
export async function dueTo(actor: Actor, subject: InvitationSubject, now = new Date()) {
  const { lines } = await planSending(actor, subject, { now })
  return lines.map(({ reason, name, problem }) => (problem ? [reason, name, problem] : [reason, name]))
}

/** Moves a meeting as an edit does: told to all, at `now`. */
export async function moveMeeting(id: string, startsAt: Date, now = new Date()) {
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  await inTransaction(async (tx) => {
    // reads as the system: a test changes the record itself
    const { sequence } = await tx.meeting.findUniqueOrThrow({ where: { id } })
    const next = { sequence: sequence + 1, toldSequence: sequence + 1 }
    await tx.meeting.update({ where: { id }, data: { startsAt, endsAt, ...next, changedAt: now } })
  })
}
