import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveView } from '~/domain/saved-views/change-saved-view.server'
import { viewParams } from '~/domain/saved-views/saved-view-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The view is taken from its list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'savedView.edit')
  const { viewId } = readParams(params, viewParams)
  const list = await answering(() => archiveView(actor, viewId, { now: new Date() }))
  const from = whereFrom(request, list)
  return redirectWith(request, from.startsWith('/views/') ? list : from, {
    text: textsFor(actor.locale).savedViews.archived,
    undo: `/views/${viewId}/restoration`,
  })
}

export function loader() {
  throw notFound()
}
