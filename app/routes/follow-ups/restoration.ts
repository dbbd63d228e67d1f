import type { ActionFunctionArgs } from '@remix-run/node'
import { restoreFollowUp } from '~/domain/follow-ups/change-follow-up.server'
import { followUpParams } from '~/domain/follow-ups/follow-up-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The follow-up is back in the lists. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, followUpParams)
  await answering(() => restoreFollowUp(actor, id))
  return redirectWith(request, whereFrom(request, '/follow-ups'), {
    text: textsFor(actor.locale).followUps.said.restored,
    undo: `/follow-ups/${id}/archive`,
  })
}

export function loader() {
  throw notFound()
}
