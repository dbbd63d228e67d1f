import type { FeedKind } from '~/domain/feeds/feed'
import type { Texts } from '~/i18n'

/** What a feed is called: by its owner, else by what it is of. */
export function feedName(
  feed: { kind: FeedKind; of: string | null; label: string },
  t: Texts['feeds'],
): string {
  return feed.label || feedContents(feed, t)
}

/** What a feed is of. */
export function feedContents({ kind, of }: { kind: FeedKind; of: string | null }, t: Texts['feeds']): string {
  return t.kindOf[kind](of ?? '')
}
