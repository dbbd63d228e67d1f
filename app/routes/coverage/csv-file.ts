import type { LoaderFunctionArgs } from '@remix-run/node'
import { coverageFile } from '~/domain/coverage/coverage-file.server'
import { coverageSearch } from '~/domain/coverage/coverage-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** Coverage as a table, narrowed and sorted as the page that links here. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = await answering(() => coverageFile(actor, readSearch(request, coverageSearch), new Date()))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
