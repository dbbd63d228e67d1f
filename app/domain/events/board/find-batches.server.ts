import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { can } from '../../access/can'
import { visibleEditions } from '../../access/visible-to.server'
import { undoDays } from '../../audit/find-archived-records.server'
import { organisationName } from '../../organisations/organisation'
import { type BulkAct, bulkActs } from './bulk-act'
import { batchAction, type StoredBatch } from './stored-batch'

export type Batch = { id: string; act: BulkAct; edition: string; count: number; at: Date; undo: string }

const mostBatches = 100

/** One's own bulk acts of the last 30 days that are not undone, of editions one may still see, latest first. */
export async function findBatches(actor: Actor, now: Date): Promise<Batch[]> {
  if (!can(actor, 'invitation.edit')) return []
  const since = new Date(now.getTime() - undoDays * 24 * 60 * 60_000)
  const stored = await db.changeBatch.findMany({
    where: {
      accountId: actor.accountId,
      ...{ action: { in: bulkActs.map(batchAction) }, createdAt: { gte: since }, undoneAt: null },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostBatches,
  })
  const batches = stored.map((row) => ({ ...row, before: JSON.parse(row.before) as StoredBatch }))
  const editions = await db.edition.findMany({
    where: {
      AND: [
        visibleEditions(actor),
        { id: { in: batches.map(({ before }) => before.editionId) }, archivedAt: null },
      ],
    },
    select: { id: true, nameDa: true, nameEn: true },
  })
  return batches.flatMap(({ id, action, createdAt, before }) => {
    const edition = editions.find((one) => one.id === before.editionId)
    const act = bulkActs.find((one) => batchAction(one) === action)
    if (!edition || !act) return []
    return {
      ...{ id, act, count: before.rows.length, at: createdAt },
      edition: organisationName(edition, actor.locale),
      undo: `/editions/${edition.id}/invitations/batches/${id}/undoing`,
    }
  })
}
