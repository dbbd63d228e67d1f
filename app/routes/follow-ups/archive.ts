import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveFollowUp } from '~/domain/follow-ups/change-follow-up.server'
import { followUpParams } from '~/domain/follow-ups/follow-up-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The follow-up leaves the lists. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, followUpParams)
  await answering(() => archiveFollowUp(actor, id, { now: new Date() }))
  return redirectWith(request, listFrom(request), {
    text: textsFor(actor.locale).followUps.said.archived,
    undo: `/follow-ups/${id}/restoration`,
  })
}

/** Back to the list it left; its own page is gone. */
function listFrom(request: Request): string {
  const from = whereFrom(request, '/follow-ups')
  return from.includes('/edit') ? '/follow-ups' : from
}

export function loader() {
  throw notFound()
}
