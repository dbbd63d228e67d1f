import { inTransaction, type Transaction } from '~/db.server'
import type { FollowUp, Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import type { Action } from '../access/permission-matrix'
import { visibleEditions, visibleFollowUps, visibleMeetings } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import { personToFollow } from '../network/tie-person.server'
import { nameEditionReader } from './name-edition-reader.server'
import { formatDate } from '../time/format-time'
import { addFollowUp, demandOwner, nameOwner } from './add-follow-up.server'
import { readDue } from './read-due'

type Clock = { now: Date }

/** What a follow-up's form holds; `due` as it was typed. */
export type FollowUpInput = {
  text: string
  ownerId?: string | undefined
  due?: string | undefined
  theirs?: boolean
}
export type NewFollowUpInput = FollowUpInput & { formKey: string; meetingId?: string; editionId?: string }

/** Saves a follow-up, standing alone or born in a meeting or an edition the actor sees, and answers with its id. */
export function createFollowUp(actor: Actor, input: NewFollowUpInput, { now }: Clock): Promise<string> {
  demand(actor, 'followUp.create')
  const dueOn = readDue(actor, input.due, now)
  const { text, meetingId, editionId, theirs } = input
  const ownerId = input.ownerId ?? actor.accountId
  return inTransaction((tx) =>
    once(tx, actor, input.formKey, async () => {
      if (meetingId) await demandMeeting(tx, actor, meetingId)
      if (editionId) await demandEdition(tx, actor, editionId)
      await demandOwner(tx, ownerId)
      if (meetingId) await nameOwner(tx, actor, meetingId, ownerId)
      if (editionId) await nameEditionReader(tx, actor, editionId, ownerId)
      return addFollowUp(tx, actor, { text, ownerId, dueOn, meetingId, editionId, theirs })
    }),
  )
}

/** Throws Conflict with the stored texts when somebody saved first, NotFound when it does not exist for the actor. */
export function editFollowUp(
  actor: Actor,
  id: string,
  input: FollowUpInput & { version: number },
  { now }: Clock,
): Promise<void> {
  const dueOn = readDue(actor, input.due, now)
  return change(actor, id, 'followUp.edit', 'followUp.edit', async (followUp, tx) => {
    if (followUp.archivedAt) throw new NotFound()
    demandVersion(followUp.version, input.version, () => followUpTexts(actor, followUp))
    const ownerId = input.ownerId ?? followUp.ownerId
    if (ownerId !== followUp.ownerId) {
      await demandOwner(tx, ownerId)
      if (followUp.meetingId) await nameOwner(tx, actor, followUp.meetingId, ownerId)
      if (followUp.editionId) await nameEditionReader(tx, actor, followUp.editionId, ownerId)
    }
    const { text, theirs } = input
    return { text, owner: { connect: { id: ownerId } }, dueOn, theirs, changedAt: now }
  })
}

/** The promise is kept. Asked twice, the second changes nothing. */
export function finishFollowUp(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'followUp.finish', 'followUp.finish', (followUp) =>
    followUp.doneAt ? null : { doneAt: now, doneBy: { connect: { id: actor.accountId } } },
  )
}

/** Undoes `finishFollowUp`. */
export function reopenFollowUp(actor: Actor, id: string): Promise<void> {
  return change(actor, id, 'followUp.finish', 'followUp.reopen', (followUp) =>
    followUp.doneAt ? { doneAt: null, doneBy: { disconnect: true } } : null,
  )
}

export function archiveFollowUp(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'followUp.edit', 'followUp.archive', (followUp) =>
    followUp.archivedAt ? null : { archivedAt: now },
  )
}

export function restoreFollowUp(actor: Actor, id: string): Promise<void> {
  return change(actor, id, 'followUp.edit', 'followUp.restore', (followUp) =>
    followUp.archivedAt ? { archivedAt: null } : null,
  )
}

/** The stored value of each form field, as the actor would type it. */
export function followUpTexts(actor: Actor, followUp: FollowUp): Record<string, string> {
  const { text, dueOn, ownerId, version, theirs } = followUp
  return {
    version: String(version),
    text,
    ownerId,
    due: dueOn ? formatDate(dueOn, actor.locale, 'short') : '',
    theirs: theirs ? 'on' : '',
  }
}

type Step = (
  followUp: FollowUp,
  tx: Transaction,
) => Prisma.FollowUpUpdateInput | null | Promise<Prisma.FollowUpUpdateInput | null>

async function change(actor: Actor, id: string, right: Action, action: string, step: Step): Promise<void> {
  demand(actor, right)
  await inTransaction(async (tx) => {
    const followUp = await tx.followUp.findFirst({ where: { AND: [visibleFollowUps(actor), { id }] } })
    if (!followUp) throw new NotFound()
    const data = await step(followUp, tx)
    if (!data) return
    await tx.followUp.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await recordChange(tx, actor, {
      action,
      subject: { kind: 'followUp', id },
      meetingId: followUp.meetingId,
      editionId: followUp.editionId,
      personId: await personToFollow(tx, [followUp.personId ?? [], followUp.viaId ?? []].flat()),
    })
  })
}

async function demandMeeting(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const found = await tx.meeting.count({ where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] } })
  if (found === 0) throw new NotFound()
}

async function demandEdition(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const found = await tx.edition.count({ where: { AND: [visibleEditions(actor), { id, archivedAt: null }] } })
  if (found === 0) throw new NotFound()
}
