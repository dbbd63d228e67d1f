import { db, inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleRecentViews, visibleSearchEntries } from '../access/visible-to.server'
import { findPeriodInForce } from '../strategy/find-periods.server'
import { today } from '../time/plain-date'
import { recordAt, type RecentKind } from './recent-kind'

/** Most records kept for an account; what is older is forgotten. */
export const mostRecents = 200

/**
 * Remembers that the actor looked at the record whose page stands at the path. For anything else, and for a record that does
 * not exist for the actor, nothing is written and nothing told.
 */
export async function noteRecent(actor: Actor, pathname: string, { now }: { now: Date }): Promise<void> {
  const record = await visibleRecord(actor, pathname, now)
  if (!record) return
  const { accountId } = actor
  await inTransaction(async (tx) => {
    await tx.recentView.upsert({
      where: { accountId_kind_recordId: { accountId, ...record } },
      create: { accountId, ...record, viewedAt: now },
      update: { viewedAt: now },
    })
    await forgetOldest(tx, actor)
  })
}

async function visibleRecord(
  actor: Actor,
  pathname: string,
  now: Date,
): Promise<{ kind: RecentKind; recordId: string } | null> {
  const at = recordAt(pathname)
  if (!at) return null
  const { kind, key } = at
  const recordId = kind === 'measure' ? await measureInForce(actor, key, now) : key
  if (!recordId) return null
  const seen = await db.searchEntry.count({
    where: { AND: [visibleSearchEntries(actor), { kind, recordId }] },
  })
  return seen > 0 ? { kind, recordId } : null
}

/** A measure's page is that of the strategy in force: other periods number their own alike. */
async function measureInForce({ zone }: Actor, number: string, now: Date): Promise<string | null> {
  if (!/^\d{1,4}$/.test(number)) return null
  const periodId = await findPeriodInForce(today(now, zone))
  const measure = await db.measure.findFirst({
    where: { number: Number(number), priority: { periodId: periodId ?? '' } },
    select: { id: true },
  })
  return measure?.id ?? null
}

async function forgetOldest(tx: Transaction, actor: Actor): Promise<void> {
  const tooMany = await tx.recentView.findMany({
    where: visibleRecentViews(actor),
    orderBy: { viewedAt: 'desc' },
    skip: mostRecents,
    take: mostRecents,
    select: { accountId: true, kind: true, recordId: true },
  })
  if (tooMany.length > 0) await tx.recentView.deleteMany({ where: { OR: tooMany } })
}
