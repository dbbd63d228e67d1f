import { createHash } from 'node:crypto'
import { db, inTransaction } from '~/db.server'
import { environment } from '~/env.server'
import { textsFor } from '~/i18n/texts'
import { actorOf, readLocale } from '../accounts/find-session.server'
import { tokenHash } from '../accounts/session-token.server'
import type { Instant, PlainDate } from '../time/plain-date'
import { BodyCache } from './body-cache'
import { dataVersion } from './data-version.server'
import { windowAt } from './feed'
import { feedCalendar } from './feed-calendar.server'
import { sourceSelection } from './find-feeds.server'

/** A feed's file, what it is told apart by, and since when it stands (whole seconds, as HTTP tells them). */
export type FetchedFeed = { body: Buffer<ArrayBuffer>; digest: string; since: Instant }

type Kept = FetchedFeed & {
  feedId: string
  zone: string
  version: string
  today: PlainDate
  fetchedAt: Instant
}

const kept = new BodyCache<Kept>(32_000_000)
/** How exactly "last fetched" is told: writing it down each time would make every fetch a change. */
const fetchedInterval = 15 * 60_000

/**
 * The feed with this secret as its account sees it at this moment, or null when it is unknown, rotated or revoked, or
 * its account is closed. A body in memory is answered with while neither the data nor its owner's day has changed.
 */
export async function fetchFeed(token: string, { now }: { now: Date }): Promise<FetchedFeed | null> {
  const key = tokenHash(token)
  const version = await dataVersion()
  const earlier = kept.get(key)
  if (earlier?.version === version && earlier.today === windowAt(now, earlier.zone).today) {
    await noteFetch(earlier, now)
    return earlier
  }
  const fresh = await computed(key, version, now)
  if (fresh) kept.set(key, fresh)
  else kept.delete(key)
  return fresh
}

async function computed(key: string, version: string, now: Date): Promise<Kept | null> {
  // reads as the system: whoever holds the secret is answered as the account it was made by.
  const feed = await db.calendarFeed.findFirst({
    where: { tokenHash: key, revokedAt: null, account: { deactivatedAt: null } },
    include: { ...sourceSelection, account: { include: { person: true } } },
  })
  if (!feed) return null
  const locale = readLocale(feed.locale)
  const actor = { ...actorOf(feed.account), locale }
  const window = windowAt(now, actor.zone)
  const { origin, secret } = environment()
  const { content, alarmMinutes } = feed
  const reader = { locale, texts: textsFor(locale), origin, content, alarmMinutes, feed, secret }
  const body = await feedCalendar(actor, feed, window, reader)
  const digest = createHash('sha256').update(body).digest('base64url')
  const standing = { body, digest, feedId: feed.id, zone: actor.zone, version, today: window.today }
  if (feed.bodyDigest === digest && feed.bodySince) {
    const { bodySince: since, lastFetchedAt } = feed
    const same = { ...standing, since, fetchedAt: lastFetchedAt ?? new Date(0) }
    await noteFetch(same, now)
    return same
  }
  const since = laterSecond(feed.bodySince, now)
  await write(feed.id, { bodyDigest: digest, bodySince: since, lastFetchedAt: now })
  return { ...standing, since, fetchedAt: now }
}

/** Rises with every change of the body, also two within a second and one that only removes (RFC 9110 §8.8.2). */
function laterSecond(before: Instant | null, now: Date): Instant {
  const second = Math.floor(now.getTime() / 1000) * 1000
  return new Date(Math.max(second, before ? before.getTime() + 1000 : 0))
}

async function noteFetch(feed: Kept, now: Date): Promise<void> {
  if (now.getTime() - feed.fetchedAt.getTime() < fetchedInterval) return
  feed.fetchedAt = now
  await write(feed.feedId, { lastFetchedAt: now })
}

/** Best effort: a disk too full to note a visit is still good for reading. */
async function write(
  id: string,
  data: { lastFetchedAt: Date; bodyDigest?: string; bodySince?: Date },
): Promise<void> {
  await inTransaction((tx) => tx.calendarFeed.updateMany({ where: { id }, data })).catch(() => undefined)
}
