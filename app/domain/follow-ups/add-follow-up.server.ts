import type { Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import type { SettledHandling } from '../access/handling.server'
import { visibleMeetings } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid } from '../errors'
import { personToFollow } from '../network/tie-person.server'
import type { PlainDate } from '../time/plain-date'

export type NewFollowUp = {
  text: string
  /** Account; left out, the actor. */
  ownerId?: string
  dueOn?: PlainDate | null
  meetingId?: string | null
  editionId?: string | null
  /** Whom it concerns, and through whom an introduction goes. */
  personId?: string | null
  viaId?: string | null
  /** A promise made to us. */
  theirs?: boolean
}

/** Writes a follow-up with its audit row, inside a change. Throws Invalid on an owner without a live account. */
export async function addFollowUp(tx: Transaction, actor: Actor, followUp: NewFollowUp): Promise<string> {
  const { text, dueOn = null, meetingId = null, editionId = null } = followUp
  const { personId = null, viaId = null, theirs = false } = followUp
  const ownerId = followUp.ownerId ?? actor.accountId
  await demandOwner(tx, ownerId)
  const { id } = await tx.followUp.create({
    data: {
      ...{ text, ownerId, dueOn, meetingId, editionId, personId, viaId, theirs },
      createdById: actor.accountId,
    },
  })
  await recordChange(tx, actor, {
    action: 'followUp.create',
    subject: { kind: 'followUp', id },
    meetingId,
    editionId,
    personId: await personToFollow(
      tx,
      [personId, viaId].flatMap((known) => known ?? []),
    ),
  })
  return id
}

/** Throws Invalid at `ownerId` unless the account exists and is in use. */
export async function demandOwner(tx: Transaction, ownerId: string): Promise<void> {
  const owners = await tx.account.count({ where: { id: ownerId, deactivatedAt: null } })
  if (owners === 0) throw new Invalid([{ field: 'ownerId', code: 'notFoundChoice' }])
}

/**
 * A follow-up's owner must see the meeting it was born in: on a LIMITED one, owners who neither wrote it nor
 * took part are named among its readers.
 */
export async function ownersToName(
  tx: Transaction,
  ownerIds: string[],
  handling: SettledHandling,
  meeting: { authorId: string; personIds: string[] },
): Promise<SettledHandling> {
  if (handling.handling === 'OPEN') return handling
  const owners = new Set(ownerIds)
  owners.delete(meeting.authorId)
  for (const id of handling.readerAccountIds) owners.delete(id)
  const accounts = await tx.account.findMany({
    where: { id: { in: [...owners] } },
    select: { id: true, personId: true, officeId: true },
  })
  const unnamed = accounts.filter(
    ({ personId, officeId }) =>
      !meeting.personIds.includes(personId) && !handling.readerOfficeIds.includes(officeId),
  )
  return { ...handling, readerAccountIds: [...handling.readerAccountIds, ...unnamed.map(({ id }) => id)] }
}

/** Names the owner on a LIMITED meeting already stored, where that is needed to see it; the change is audited. */
export async function nameOwner(
  tx: Transaction,
  actor: Actor,
  meetingId: string,
  ownerId: string,
): Promise<void> {
  const meeting = await tx.meeting.findFirstOrThrow({
    where: { AND: [visibleMeetings(actor), { id: meetingId }] },
    include: { readers: true, participants: { where: { role: { in: ['HOST', 'PARTICIPANT'] } } } },
  })
  const handling = {
    handling: meeting.handling,
    marking: meeting.marking,
    readerAccountIds: meeting.readers.flatMap((reader) => reader.accountId ?? []),
    readerOfficeIds: meeting.readers.flatMap((reader) => reader.officeId ?? []),
  }
  const personIds = meeting.participants.map((participant) => participant.personId)
  const named = await ownersToName(tx, [ownerId], handling, { authorId: meeting.createdById, personIds })
  if (named.readerAccountIds.length === handling.readerAccountIds.length) return
  await tx.meetingReader.create({ data: { meetingId, accountId: ownerId } })
  await recordChange(tx, actor, {
    action: 'meeting.nameReader',
    subject: { kind: 'meeting', id: meetingId },
    meetingId,
  })
}
