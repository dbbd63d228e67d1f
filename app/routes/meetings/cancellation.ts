import type { ActionFunctionArgs } from '@remix-run/node'
import { meetingParams } from '~/domain/meetings/meeting-schema.server'
import { changeOccurrences } from '~/domain/meetings/occurrences/change-occurrences.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { readScope } from '~/web/read-scope.server'
import { requireActor } from '~/web/require-actor.server'

/** The meeting is called off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, meetingParams)
  const scope = await readScope(request)
  await answering(() => changeOccurrences(actor, id, 'cancel', { now: new Date(), scope }))
  const { meetings, recurrence } = textsFor(actor.locale)
  return redirectWith(request, `/meetings/${id}`, {
    text: scope === 'this' ? meetings.said.cancelled : recurrence.said.cancelled,
    undo: `/meetings/${id}/planning${scope === 'this' ? '' : `?scope=${scope}`}`,
  })
}

export function loader() {
  throw notFound()
}
