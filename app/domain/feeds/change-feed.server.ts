import { type Transaction, inTransaction } from '~/db.server'
import { newToken, tokenHash } from '../accounts/session-token.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleFeeds } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { once } from '../forms/once.server'
import { type FeedSource, mostFeeds } from './feed'
import type { NewFeed } from './feed-schema.server'

type Clock = { now: Date }

/** A feed and its secret, which is kept nowhere: null when this form was sent before. */
export type MadeFeed = { id: string; token: string | null }

/** Throws Invalid when the source is gone or the account has as many feeds as it may. */
export async function makeFeed(
  actor: Actor,
  { formKey, source, alarm, label, ...feed }: NewFeed,
  { now }: Clock,
): Promise<MadeFeed> {
  demand(actor, 'feed.manage')
  const fresh = newToken()
  return inTransaction(async (tx) => {
    let token: string | null = null
    const id = await once(tx, actor, formKey, async () => {
      await demandSource(tx, source)
      await demandRoom(tx, actor)
      token = fresh
      const { id } = await tx.calendarFeed.create({
        data: {
          ...feed,
          kind: source.kind,
          officeId: source.kind === 'OFFICE' ? source.id : null,
          groupId: source.kind === 'GROUP' ? source.id : null,
          seriesId: source.kind === 'SERIES' ? source.id : null,
          // Only what is told of the event itself may ring: a busy time is nobody's appointment.
          alarmMinutes: feed.content === 'FULL' ? (alarm ?? null) : null,
          label: label ?? '',
          accountId: actor.accountId,
          tokenHash: tokenHash(fresh),
          createdAt: now,
        },
      })
      const detail = { kind: source.kind, content: feed.content }
      await recordChange(tx, actor, { action: 'feed.create', subject: { kind: 'feed', id }, detail })
      return id
    })
    return { id, token }
  })
}

/** Gives the feed a new secret and answers with it: the old address leads nowhere from now on. */
export async function rotateFeed(actor: Actor, id: string, { now }: Clock): Promise<string> {
  const token = newToken()
  const data = { tokenHash: tokenHash(token), rotatedAt: now, lastFetchedAt: null }
  await changeFeed(actor, id, 'feed.rotate', data)
  return token
}

/** Ends the feed for good: its address leads nowhere from now on. */
export async function revokeFeed(actor: Actor, id: string, { now }: Clock): Promise<void> {
  await changeFeed(actor, id, 'feed.revoke', { revokedAt: now })
}

async function changeFeed(
  actor: Actor,
  id: string,
  action: string,
  data: { tokenHash?: string; rotatedAt?: Date; lastFetchedAt?: null; revokedAt?: Date },
): Promise<void> {
  demand(actor, 'feed.manage')
  await inTransaction(async (tx) => {
    const where = { AND: [visibleFeeds(actor), { id, revokedAt: null }] }
    const { count } = await tx.calendarFeed.updateMany({ where, data })
    if (count === 0) throw new NotFound()
    await recordChange(tx, actor, { action, subject: { kind: 'feed', id } })
  })
}

async function demandSource(tx: Transaction, { kind, id }: FeedSource): Promise<void> {
  if (id === null) return
  const where = { id, archivedAt: null }
  const found = {
    OFFICE: () => tx.office.count({ where }),
    GROUP: () => tx.group.count({ where }),
    SERIES: () => tx.series.count({ where }),
  }[kind]
  if ((await found()) === 0) throw new Invalid([{ field: 'source', code: 'notFoundChoice' }])
}

async function demandRoom(tx: Transaction, actor: Actor): Promise<void> {
  const live = await tx.calendarFeed.count({ where: { AND: [visibleFeeds(actor), { revokedAt: null }] } })
  if (live >= mostFeeds) throw new Invalid([{ field: '', code: 'tooManyFeeds', params: { most: mostFeeds } }])
}
