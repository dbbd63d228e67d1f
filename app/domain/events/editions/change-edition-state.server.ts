import { inTransaction } from '~/db.server'
import type { Edition, Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleEditions } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { Invalid, NotFound } from '../../errors'
import { indexEdition } from '../../search/index-record.server'
import { followState } from '../attendance/held-meeting.server'
import { hasBegun } from './edition'

type Clock = { now: Date }

/** The edition is called off: everyone invited is to be told (RFC 5546 §3.2.5). */
export function cancelEdition(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.cancel', now, (edition) =>
    edition.cancelledAt ? null : { cancelledAt: now, changedAt: now, ...nextSequence(edition) },
  )
}

/** Undoes cancelEdition; everyone invited is to be told. */
export function reinstateEdition(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.reinstate', now, (edition) =>
    edition.cancelledAt ? { cancelledAt: null, changedAt: now, ...nextSequence(edition) } : null,
  )
}

/** The edition took place: its attendance makes a meeting. Throws Invalid before its first day, NotFound when it does not exist for the actor. */
export function holdEdition(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.hold', now, (edition) => {
    if (edition.heldAt) return null
    if (!hasBegun(edition, now, actor.zone)) throw new Invalid([{ field: 'state', code: 'editionInFuture' }])
    return { heldAt: edition.endsAt && edition.endsAt < now ? edition.endsAt : now }
  })
}

/** Undoes holdEdition; the meeting is archived. */
export function planEdition(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.plan', now, (edition) => (edition.heldAt ? { heldAt: null } : null))
}

/** Out of every list, with its tasks, until restored. */
export function archiveEdition(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.archive', now, () => ({ archivedAt: now }))
}

/** Undoes archiveEdition. */
export function restoreEdition(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'edition.restore', now, () => ({ archivedAt: null }), { not: null })
}

function nextSequence({ sequence }: Edition) {
  return { sequence: sequence + 1, toldSequence: sequence + 1 }
}

/** One step of an edition's life. Asked twice, the second changes nothing (`step` answers null). */
async function change(
  actor: Actor,
  id: string,
  action: string,
  now: Date,
  step: (edition: Edition) => Prisma.EditionUpdateInput | null,
  archivedAt: null | { not: null } = null,
): Promise<void> {
  demand(actor, 'edition.edit')
  await inTransaction(async (tx) => {
    const edition = await tx.edition.findFirst({
      where: { AND: [visibleEditions(actor), { id, archivedAt }] },
    })
    if (!edition) throw new NotFound()
    const data = step(edition)
    if (!data) return
    await tx.edition.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await indexEdition(tx, id)
    await recordChange(tx, actor, { action, subject: { kind: 'edition', id }, editionId: id })
    await followState(tx, actor, edition, now)
  })
}
