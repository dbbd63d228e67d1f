import type { LoaderFunctionArgs } from '@remix-run/node'
import { insightSearch } from '~/domain/insights/insight-schema.server'
import { insightsFile } from '~/domain/insights/insights-file.server'
import { attachment } from '~/web/attachment.server'
import { readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The list of insights as a table. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = await insightsFile(actor, readSearch(request, insightSearch), new Date())
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
