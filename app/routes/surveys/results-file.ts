import type { LoaderFunctionArgs } from '@remix-run/node'
import { seriesParams } from '~/domain/events/series/series-schema.server'
import { resultsFile } from '~/domain/events/survey/find-results.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** A survey's figures over the years as a table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { seriesId } = readParams(params, seriesParams)
  const file = await answering(() => resultsFile(actor, seriesId))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
