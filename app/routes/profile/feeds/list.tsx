import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CalendarPlus } from 'lucide-react'
import { findFeeds } from '~/domain/feeds/find-feeds.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FeedTable } from '~/ui/feeds/feed-table'
import { FeedWindowNote } from '~/ui/feeds/feed-window-note'
import { Page, PageHeader, Section } from '~/ui/page'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  return json({ feeds: await findFeeds(actor), title: textsFor(actor.locale).feeds.title })
}

/** One's calendar subscriptions. */
export default function Feeds() {
  const { feeds, title } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const t = texts.feeds
  const add = (
    <ButtonLink to="/profile/feeds/new" icon={CalendarPlus} tone="primary">
      {t.add}
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeader
        title={title}
        subtitle={t.intro}
        trail={[{ to: '/profile', label: texts.accounts.profile.title }]}
        actions={feeds.length > 0 ? add : undefined}
      />
      <Section title={t.caption} count={feeds.length} flush>
        <FeedTable feeds={feeds} empty={<EmptyState title={t.none} text={t.noneText} action={add} />} />
      </Section>
      <FeedWindowNote />
    </Page>
  )
}
