import type { ActionFunctionArgs } from '@remix-run/node'
import { revokeFeed } from '~/domain/feeds/change-feed.server'
import { feedParams } from '~/domain/feeds/feed-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'feed.manage')
  const { feedId } = readParams(params, feedParams)
  await answering(() => revokeFeed(actor, feedId, { now: new Date() }))
  return redirectWith(request, '/profile/feeds', { text: textsFor(actor.locale).feeds.revocation.done })
}
