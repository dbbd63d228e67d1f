import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleInvitations, visibleMails } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { NotFound } from '../../errors'
import { lockList } from './change-many.server'
import { chunk } from './find-actable.server'
import { columnsBefore, type StoredBatch } from './stored-batch'
import { writeColumns } from './write-columns.server'

export type Undone = { undone: number; kept: number }

/**
 * Undoes one's own bulk act: each invitation gets back what the act changed. One that somebody has changed since, or
 * whose withdrawal was sent, is kept as it is and counted. Asked twice, the second changes nothing. Throws NotFound.
 */
export async function undoMany(
  actor: Actor,
  editionId: string,
  batchId: string,
  { now }: { now: Date },
): Promise<Undone> {
  demand(actor, 'invitation.edit')
  return inTransaction(async (tx) => {
    await lockList(tx, actor, editionId)
    const stored = await tx.changeBatch.findFirst({ where: { id: batchId, accountId: actor.accountId } })
    const batch = stored?.action.startsWith('invitation.') ? (JSON.parse(stored.before) as StoredBatch) : null
    if (!stored || batch?.editionId !== editionId) throw new NotFound()
    if (stored.undoneAt) return { undone: 0, kept: 0 }
    const rows = await findUntouched(tx, actor, batch, stored.createdAt)
    const before = rows.map((row) => ({ id: row.id, data: columnsBefore(row.before) }))
    await writeColumns(tx, before, { now })
    await takeBackAnswers(tx, batch, new Set(rows.map(({ id }) => id)))
    await tx.changeBatch.update({ where: { id: batchId }, data: { undoneAt: now } })
    await recordChange(tx, actor, {
      action: 'invitation.undoMany',
      subject: { kind: 'edition', id: editionId },
      detail: { count: rows.length },
      editionId,
    })
    return { undone: rows.length, kept: batch.rows.length - rows.length }
  })
}

/** The rows that are as the act left them. */
async function findUntouched(
  tx: Transaction,
  actor: Actor,
  { rows }: StoredBatch,
  since: Date,
): Promise<StoredBatch['rows']> {
  const untouched: StoredBatch['rows'] = []
  for (let at = 0; at < rows.length; at += chunk) {
    const some = rows.slice(at, at + chunk)
    const ids = some.map(({ id }) => id)
    const found = await tx.invitation.findMany({
      where: { AND: [visibleInvitations(actor), { id: { in: ids } }] },
      select: { id: true, version: true, status: true },
    })
    const told = await findTakenBack(tx, actor, found, since)
    const versions = new Map(found.map(({ id, version }) => [id, version]))
    untouched.push(...some.filter(({ id, version }) => versions.get(id) === version && !told.has(id)))
  }
  return untouched
}

/** Those withdrawn who have heard of it: they are invited anew, each by themselves. */
async function findTakenBack(
  tx: Transaction,
  actor: Actor,
  rows: { id: string; status: string }[],
  since: Date,
) {
  const ids = rows.flatMap(({ id, status }) => (status === 'CANCELLED' ? id : []))
  const sent = await tx.outgoingMail.findMany({
    where: {
      AND: [
        visibleMails(actor),
        {
          ...{ invitationId: { in: ids }, method: 'CANCEL', createdAt: { gte: since } },
          state: { notIn: ['FAILED', 'WITHDRAWN'] },
        },
      ],
    },
    select: { invitationId: true },
  })
  return new Set(sent.map(({ invitationId }) => invitationId))
}

/** The answers the act noted no longer count. */
async function takeBackAnswers(tx: Transaction, { answerIds, rows }: StoredBatch, undone: Set<string>) {
  // Answers stand in the order of their rows.
  const ids = answerIds.filter((_, index) => undone.has(rows[index]?.id ?? ''))
  for (let at = 0; at < ids.length; at += chunk) {
    await tx.answer.updateMany({
      where: { id: { in: ids.slice(at, at + chunk) } },
      data: { state: 'REFUSED' },
    })
  }
}
