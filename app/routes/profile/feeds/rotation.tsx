import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefreshCw } from 'lucide-react'
import { rotateFeed } from '~/domain/feeds/change-feed.server'
import { feedParams } from '~/domain/feeds/feed-schema.server'
import { findFeed } from '~/domain/feeds/find-feeds.server'
import { environment } from '~/env.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import { FeedAddress } from '~/ui/feeds/feed-address'
import { feedName } from '~/ui/feeds/feed-name'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const { feedId } = readParams(params, feedParams)
  const feed = await answering(() => findFeed(actor, feedId))
  return json({ feed, title: textsFor(actor.locale).feeds.rotation.title })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const { feedId } = readParams(params, feedParams)
  const token = await answering(() => rotateFeed(actor, feedId, { now: new Date() }))
  // Not a redirect: the address is in this one answer and nowhere else.
  return json(
    { address: `${environment().origin}/feeds/${token}.ics` },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export default function FeedRotation() {
  const { feed, title } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  const texts = useTexts()
  const t = texts.feeds
  return (
    <Page narrow>
      <PageHeader
        title={made ? t.address.rotatedTitle : title}
        subtitle={feedName(feed, t)}
        trail={[
          { to: '/profile', label: texts.accounts.profile.title },
          { to: '/profile/feeds', label: t.title },
        ]}
      />
      {made ? (
        <FeedAddress address={made.address} />
      ) : (
        <div className="card grid justify-items-start gap-4 p-4 sm:p-5">
          <p className="max-w-[60ch]">{t.rotation.text}</p>
          <PostButton action={`/profile/feeds/${feed.id}/rotation`} tone="primary" icon={RefreshCw}>
            {t.rotation.submit}
          </PostButton>
        </div>
      )}
    </Page>
  )
}
