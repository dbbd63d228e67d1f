import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { planCalendar } from '~/domain/calendar/meeting-calendar.server'
import { yearSchema } from '~/domain/calendar/plan-schema.server'
import { environment } from '~/env.server'
import { attachment } from '~/web/attachment.server'
import { readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const paramsSchema = z.object({ year: yearSchema })

/** A year's plan as one iCalendar file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { year } = readParams(params, paramsSchema)
  const file = await planCalendar(actor, year, environment().origin)
  return attachment(file.body, 'text/calendar; charset=utf-8', file.name, 'ics')
}
