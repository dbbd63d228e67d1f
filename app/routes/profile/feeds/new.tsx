import { randomUUID } from 'node:crypto'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { makeFeed } from '~/domain/feeds/change-feed.server'
import { newFeedForm } from '~/domain/feeds/feed-schema.server'
import { findFeedSources } from '~/domain/feeds/find-feeds.server'
import { environment } from '~/env.server'
import { textsFor, useTexts } from '~/i18n'
import { FeedAddress } from '~/ui/feeds/feed-address'
import { FeedForm } from '~/ui/feeds/feed-form'
import { FeedWindowNote } from '~/ui/feeds/feed-window-note'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const search = z.object({ source: z.string().max(80).default('MINE') })

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const sources = await findFeedSources(actor)
  const { source } = readSearch(request, search)
  const title = textsFor(actor.locale).feeds.form.title
  return json({ sources, begin: { source, locale: actor.locale }, formKey: randomUUID(), title })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const form = await readForm(request, newFeedForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (feed) => {
    const { token } = await makeFeed(actor, feed, { now: new Date() })
    if (!token) {
      const text = textsFor(actor.locale).feeds.alreadyMade
      return redirectWith(request, '/profile/feeds', { text, tone: 'warn' })
    }
    // Not a redirect: the address is in this one answer and nowhere else.
    return json(
      { address: `${environment().origin}/feeds/${token}.ics` },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  })
}

export default function NewFeed() {
  const { sources, begin, formKey, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const texts = useTexts()
  const t = texts.feeds
  const address = answer && 'address' in answer ? answer.address : null
  return (
    <Page narrow>
      <PageHeader
        title={address ? t.address.title : title}
        trail={[
          { to: '/profile', label: texts.accounts.profile.title },
          { to: '/profile/feeds', label: t.title },
        ]}
      />
      {address ? (
        <FeedAddress address={address} />
      ) : (
        <>
          <FeedForm
            {...{ sources, begin, formKey }}
            lastResult={answer && 'result' in answer ? answer : undefined}
          />
          <FeedWindowNote />
        </>
      )}
    </Page>
  )
}
