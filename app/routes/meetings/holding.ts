import type { ActionFunctionArgs } from '@remix-run/node'
import { holdMeeting } from '~/domain/meetings/change-meeting-state.server'
import { meetingParams } from '~/domain/meetings/meeting-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The meeting took place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, meetingParams)
  await answering(() => holdMeeting(actor, id, { now: new Date() }))
  return redirectWith(request, `/meetings/${id}`, {
    text: textsFor(actor.locale).meetings.said.held,
    undo: `/meetings/${id}/planning`,
  })
}

export function loader() {
  throw notFound()
}
