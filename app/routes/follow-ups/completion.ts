import type { ActionFunctionArgs } from '@remix-run/node'
import { finishFollowUp } from '~/domain/follow-ups/change-follow-up.server'
import { followUpParams } from '~/domain/follow-ups/follow-up-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The promise is kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, followUpParams)
  await answering(() => finishFollowUp(actor, id, { now: new Date() }))
  return redirectWith(request, whereFrom(request, '/follow-ups'), {
    text: textsFor(actor.locale).followUps.said.done,
    undo: `/follow-ups/${id}/reopening`,
  })
}

export function loader() {
  throw notFound()
}
