import { db } from '~/db.server'
import type { Actor, Locale } from '../access/actor'
import { visibleFeeds } from '../access/visible-to.server'
import { readLocale } from '../accounts/find-session.server'
import { NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import type { Instant } from '../time/plain-date'
import type { FeedContent, FeedKind } from './feed'

/** One of the actor's live feeds. `of` is the office, group or series it is of, in the actor's language. */
export type FeedRow = {
  id: string
  kind: FeedKind
  of: string | null
  /** The office, group or series is archived, so that the feed is empty. */
  ended: boolean
  content: FeedContent
  locale: Locale
  alarmMinutes: number | null
  label: string
  createdAt: Instant
  rotatedAt: Instant | null
  lastFetchedAt: Instant | null
}

const named = { select: { nameDa: true, nameEn: true, archivedAt: true } } as const
export const sourceSelection = { office: named, group: named, series: named } as const

/** The actor's own live feeds, newest first. */
export async function findFeeds(actor: Actor): Promise<FeedRow[]> {
  const feeds = await db.calendarFeed.findMany({
    where: { AND: [visibleFeeds(actor), { revokedAt: null }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: sourceSelection,
  })
  return feeds.map((feed) => rowOf(feed, actor.locale))
}

/** One of the actor's own live feeds. Throws NotFound, also for another's. */
export async function findFeed(actor: Actor, id: string): Promise<FeedRow> {
  const feed = await db.calendarFeed.findFirst({
    where: { AND: [visibleFeeds(actor), { id, revokedAt: null }] },
    include: sourceSelection,
  })
  if (!feed) throw new NotFound()
  return rowOf(feed, actor.locale)
}

type Choice = { id: string; name: string }

/** What a feed can be of, by name. */
export async function findFeedSources({
  locale,
}: Actor): Promise<{ offices: Choice[]; groups: Choice[]; series: Choice[] }> {
  const where = { archivedAt: null }
  const select = { id: true, nameDa: true, nameEn: true }
  const [offices, groups, series] = await Promise.all([
    db.office.findMany({ where, select, orderBy: [{ position: 'asc' }, { nameDa: 'asc' }] }),
    db.group.findMany({ where, select, orderBy: { [locale === 'en' ? 'sortKeyEn' : 'sortKeyDa']: 'asc' } }),
    db.series.findMany({ where, select, orderBy: { [locale === 'en' ? 'nameEn' : 'nameDa']: 'asc' } }),
  ])
  const choices = (rows: { id: string; nameDa: string; nameEn: string }[]) =>
    rows.map((row) => ({ id: row.id, name: organisationName(row, locale) }))
  return { offices: choices(offices), groups: choices(groups), series: choices(series) }
}

type Named = { nameDa: string; nameEn: string; archivedAt: Instant | null } | null
type StoredFeed = Omit<FeedRow, 'of' | 'ended' | 'locale'> & {
  locale: string
  office: Named
  group: Named
  series: Named
}

function rowOf(feed: StoredFeed, locale: Locale): FeedRow {
  const { id, kind, content, alarmMinutes, label, createdAt, rotatedAt, lastFetchedAt } = feed
  const source = feed.office ?? feed.group ?? feed.series
  return {
    id,
    kind,
    of: source && organisationName(source, locale),
    ended: Boolean(source?.archivedAt),
    content,
    locale: readLocale(feed.locale),
    alarmMinutes,
    label,
    createdAt,
    rotatedAt,
    lastFetchedAt,
  }
}
