import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { yearSchema } from '~/domain/calendar/plan-schema.server'
import { planFile } from '~/domain/wheel/plan-file.server'
import { planSearch, shownRings } from '~/domain/wheel/wheel-schema.server'
import { attachment } from '~/web/attachment.server'
import { readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const paramsSchema = z.object({ year: yearSchema })

/** A year's plan as a table, narrowed as the page that links here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { year } = readParams(params, paramsSchema)
  const search = readSearch(request, planSearch)
  const file = await planFile(actor, year, { ...search, rings: shownRings(search.without) }, new Date())
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
