import type { LoaderFunctionArgs } from '@remix-run/node'
import { recurrenceCalendar } from '~/domain/calendar/meeting-calendar.server'
import { recurrenceParams } from '~/domain/recurrence/rule-schema.server'
import { environment } from '~/env.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** A whole series as an iCalendar file: its rule, and what departs from it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { recurrenceId } = readParams(params, recurrenceParams)
  const file = await answering(() => recurrenceCalendar(actor, recurrenceId, environment().origin))
  return attachment(file.body, 'text/calendar; charset=utf-8', file.name, 'ics')
}
