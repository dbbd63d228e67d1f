import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visiblePersons } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { once } from '../forms/once.server'
import { findGuests } from './find-guests.server'
import { findSubject } from './find-subject.server'
import { type Guest, isInvited } from './guest'
import { type InvitationSubject, subjectColumn, type SubjectRecord } from './invitation-subject'
import { reviveInvitation } from './revive-invitation.server'
import { touchSubject } from './touch-subject.server'

export type Invitees = { personIds: string[]; postIds: string[]; formKey: string }

/** Whose invitations were made, and who was on the list already, also by another route; by name. */
export type Invited = { added: string[]; known: string[] }

/**
 * Puts persons, and whoever holds a post when it is sent, on the list of a meeting, recurring meeting or edition; it
 * sends nothing. Those on it already, also as the holder of an invited post, stay as they are. Somebody uninvited
 * earlier is on it again. Throws NotFound, Invalid for what is cancelled.
 */
export async function inviteAll(
  actor: Actor,
  subject: InvitationSubject,
  given: Invitees,
  { now }: { now: Date },
): Promise<Invited> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    const record = await findSubject(tx, actor, subject, now)
    if (record.units[0]?.cancelledAt) throw new Invalid([{ field: 'people', code: 'invitedToCancelled' }])
    let invited: Invited = { added: [], known: [] }
    await once(tx, actor, given.formKey, async () => {
      invited = await inviteEach(tx, actor, record, given, now)
      return subject.id
    })
    return invited
  })
}

async function inviteEach(
  tx: Transaction,
  actor: Actor,
  record: SubjectRecord,
  given: Invitees,
  now: Date,
): Promise<Invited> {
  const { subject } = record
  await touchSubject(tx, subject, null)
  const chosen = [...(await chosenPersons(tx, actor, given)), ...(await chosenPosts(tx, given))]
  const before = await findGuests(tx, actor, subject, now)
  const invited: Invited = { added: [], known: [] }
  for (const one of chosen) {
    const listed = before.find((guest) => isInvited(guest) && isFor(guest, one))
    if (listed) invited.known.push(listed.name)
    else await invite(tx, actor, record, one, before)
  }
  return dropDoubled(tx, actor, record, before, invited, now)
}

type Chosen = { personId: string } | { postId: string }

async function chosenPersons(tx: Transaction, actor: Actor, { personIds }: Invitees): Promise<Chosen[]> {
  const ids = [...new Set(personIds)]
  const found = await tx.person.count({
    where: { AND: [visiblePersons(actor), { id: { in: ids }, archivedAt: null }] },
  })
  if (found !== ids.length) throw new Invalid([{ field: 'people', code: 'notFoundChoice' }])
  return ids.map((personId) => ({ personId }))
}

async function chosenPosts(tx: Transaction, { postIds }: Invitees): Promise<Chosen[]> {
  const ids = [...new Set(postIds)]
  const found = await tx.post.count({ where: { id: { in: ids }, archivedAt: null } })
  if (found !== ids.length) throw new Invalid([{ field: 'posts', code: 'notFoundChoice' }])
  return ids.map((postId) => ({ postId }))
}

/** By the same route: a person is known by who they are, a post by itself whoever holds it. */
function isFor(guest: Guest, one: Chosen): boolean {
  return 'postId' in one
    ? guest.postId === one.postId
    : guest.postId === null && guest.personId === one.personId
}

async function invite(
  tx: Transaction,
  actor: Actor,
  { subject, concerns }: SubjectRecord,
  one: Chosen,
  before: Guest[],
): Promise<void> {
  const earlier = before.find((guest) => isFor(guest, one))
  if (earlier) return reviveInvitation(tx, actor, subject, earlier.invitationId)
  const { id } = await tx.invitation.create({ data: { ...subjectColumn(subject), ...one } })
  await recordChange(tx, actor, {
    action: 'invitation.add',
    subject: { kind: 'invitation', id },
    ...concerns,
    ...('personId' in one && { personId: one.personId }),
  })
}

/** Takes back a new invitation of somebody who is on the list by another route, and says who is new on it. */
async function dropDoubled(
  tx: Transaction,
  actor: Actor,
  { subject }: SubjectRecord,
  before: Guest[],
  invited: Invited,
  now: Date,
): Promise<Invited> {
  const listed = new Set(before.filter(isInvited).map(({ invitationId }) => invitationId))
  const after = (await findGuests(tx, actor, subject, now)).filter(isInvited)
  const fresh = after.filter(({ invitationId }) => !listed.has(invitationId))
  const persons = new Set(after.filter((guest) => !fresh.includes(guest)).map(({ personId }) => personId))
  for (const { invitationId, personId, name, sentAt } of fresh) {
    const twice = personId !== null && persons.has(personId)
    if (personId !== null) persons.add(personId)
    invited[twice ? 'known' : 'added'].push(name)
    if (twice && sentAt === null)
      await tx.invitation.update({ where: { id: invitationId }, data: { archivedAt: now } })
  }
  return invited
}
