import type { LoaderFunctionArgs } from '@remix-run/node'
import { editionCalendar } from '~/domain/events/editions/edition-calendar.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { environment } from '~/env.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** One edition as an iCalendar file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const file = await answering(() => editionCalendar(actor, editionId, environment().origin))
  return attachment(file.body, 'text/calendar; charset=utf-8', file.name, 'ics')
}
