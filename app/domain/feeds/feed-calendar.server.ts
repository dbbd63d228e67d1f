import type { Actor } from '../access/actor'
import { buildLongCalendar } from '../calendar/build-calendar'
import { organisationName } from '../organisations/organisation'
import { type FeedKind, type FeedWindow, feedLimits, refreshMinutes } from './feed'
import { feedEvents } from './feed-events.server'
import { type FeedScope, findFeedKeys, nearest } from './feed-keys.server'
import type { FeedReader } from './redacted-event'

type Source = { nameDa: string; nameEn: string; archivedAt: Date | null } | null

export type StoredFeed = FeedScope & {
  label: string
  office: Source
  group: Source
  series: Source
}

/**
 * The feed's file as its account sees it now. Of more events than the limits take, those nearest to today. The feed of
 * an archived office, group or series is an empty calendar: its subscribers' entries go, and no error is shown to them.
 */
export async function feedCalendar(
  actor: Actor,
  feed: StoredFeed,
  window: FeedWindow,
  reader: FeedReader,
): Promise<Buffer<ArrayBuffer>> {
  const source = feed.office ?? feed.group ?? feed.series
  const ended = Boolean(source?.archivedAt)
  const found = ended ? [] : await findFeedKeys(actor, feed, window)
  const name = feed.label || nameOf(feed.kind, source, reader)
  let keys = nearest(found, feedLimits.events, window.today)
  for (;;) {
    const events = await feedEvents(actor, keys, reader)
    const body = Buffer.from(await buildLongCalendar({ name, refreshMinutes, events }))
    if (body.byteLength < feedLimits.bytes || keys.length === 0) return body
    const fitting = Math.floor((keys.length * feedLimits.bytes * 0.95) / body.byteLength)
    keys = nearest(keys, fitting, window.today)
  }
}

function nameOf(kind: FeedKind, source: Source, { texts, locale }: FeedReader): string {
  return texts.feeds.calendarName(source ? organisationName(source, locale) : texts.feeds.kinds[kind])
}
