import type { ReactNode } from 'react'
import { RefreshCw, X } from 'lucide-react'
import type { SerializeFrom } from '@remix-run/node'
import type { FeedRow } from '~/domain/feeds/find-feeds.server'
import { useTexts } from '~/i18n'
import { Moment } from '../admin/moment'
import { Badge } from '../badge'
import { ButtonLink } from '../button'
import { type Column, DataTable } from '../data-table'
import { feedContents, feedName } from './feed-name'

type Row = SerializeFrom<FeedRow>

/** One's calendar subscriptions, each with a new address and an end. */
export function FeedTable({ feeds, empty }: { feeds: Row[]; empty: ReactNode }) {
  const t = useTexts().feeds
  const columns: Column<Row>[] = [
    { key: 'what', head: t.what, primary: true, cell: (feed) => <What feed={feed} /> },
    { key: 'content', head: t.content, phone: 'inline', cell: ({ content }) => t.contents[content] },
    {
      key: 'language',
      head: t.language,
      phone: 'inline',
      wide: true,
      cell: ({ locale }) => t.locales[locale],
    },
    {
      key: 'alarm',
      head: t.alarm,
      phone: 'inline',
      wide: true,
      cell: ({ alarmMinutes }) => (alarmMinutes === null ? null : t.alarmBefore(alarmMinutes)),
    },
    {
      key: 'fetched',
      head: t.lastFetched,
      cell: ({ lastFetchedAt }) => (lastFetchedAt ? <Moment at={lastFetchedAt} /> : t.neverFetched),
    },
    { key: 'made', head: t.made, wide: true, cell: ({ createdAt }) => <Moment at={createdAt} /> },
    {
      key: 'actions',
      head: t.actions,
      headHidden: true,
      align: 'end',
      phone: 'bare',
      cell: (feed) => <Actions feed={feed} />,
    },
  ]
  return (
    <DataTable caption={t.caption} columns={columns} rows={feeds} rowKey={({ id }) => id} empty={empty} />
  )
}

function What({ feed }: { feed: Row }) {
  const t = useTexts().feeds
  return (
    <span className="grid gap-1">
      <span>{feedName(feed, t)}</span>
      {feed.label ? <span className="text-sm font-normal text-muted">{feedContents(feed, t)}</span> : null}
      {feed.ended ? (
        <span>
          <Badge tone="warn">{t.ended}</Badge>
        </span>
      ) : null}
    </span>
  )
}

function Actions({ feed }: { feed: Row }) {
  const t = useTexts().feeds
  return (
    <span className="flex flex-wrap gap-2 sm:justify-end">
      <ButtonLink to={`/profile/feeds/${feed.id}/rotation`} icon={RefreshCw}>
        {t.rotation.action}
      </ButtonLink>
      <ButtonLink to={`/profile/feeds/${feed.id}/revocation`} icon={X} tone="danger">
        {t.revocation.action}
      </ButtonLink>
    </span>
  )
}
