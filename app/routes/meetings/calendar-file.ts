import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { meetingCalendar } from '~/domain/calendar/meeting-calendar.server'
import { environment } from '~/env.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const paramsSchema = z.object({ meetingId: z.uuid() })

/** One meeting as an iCalendar file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { meetingId } = readParams(params, paramsSchema)
  const file = await answering(() => meetingCalendar(actor, meetingId, environment().origin))
  return attachment(file.body, 'text/calendar; charset=utf-8', file.name, 'ics')
}
