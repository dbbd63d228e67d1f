import type { LoaderFunctionArgs } from '@remix-run/node'
import { gapsFile } from '~/domain/coverage/coverage-file.server'
import { gapSearch } from '~/domain/coverage/coverage-schema.server'
import { attachment } from '~/web/attachment.server'
import { readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The gaps as a table, narrowed as the page that links here. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = await gapsFile(actor, readSearch(request, gapSearch), new Date())
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
