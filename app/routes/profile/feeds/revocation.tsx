import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { X } from 'lucide-react'
import { revokeFeed } from '~/domain/feeds/change-feed.server'
import { feedParams } from '~/domain/feeds/feed-schema.server'
import { findFeed } from '~/domain/feeds/find-feeds.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { feedName } from '~/ui/feeds/feed-name'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const { feedId } = readParams(params, feedParams)
  const feed = await answering(() => findFeed(actor, feedId))
  return json({ feed, title: textsFor(actor.locale).feeds.revocation.title })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const { feedId } = readParams(params, feedParams)
  await answering(() => revokeFeed(actor, feedId, { now: new Date() }))
  return redirectWith(request, '/profile/feeds', { text: textsFor(actor.locale).feeds.revocation.done })
}

/** Asked before a subscription ends, since that cannot be undone. */
export default function FeedRevocation() {
  const { feed, title } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const t = texts.feeds
  return (
    <Page narrow>
      <PageHeader
        title={title}
        subtitle={feedName(feed, t)}
        trail={[
          { to: '/profile', label: texts.accounts.profile.title },
          { to: '/profile/feeds', label: t.title },
        ]}
      />
      <div className="card grid justify-items-start gap-4 p-4 sm:p-5">
        <p className="max-w-[60ch]">{t.revocation.text}</p>
        <div className="flex flex-wrap gap-3">
          <PostButton action={`/profile/feeds/${feed.id}/revocation`} tone="danger" icon={X}>
            {t.revocation.submit}
          </PostButton>
          <ButtonLink to="/profile/feeds" tone="quiet">
            {texts.common.cancel}
          </ButtonLink>
        </div>
      </div>
    </Page>
  )
}
