import type { LoaderFunctionArgs } from '@remix-run/node'
import { contributionSearch } from '~/domain/contributions/contribution-schema.server'
import { contributionsFile } from '~/domain/contributions/contributions-file.server'
import { attachment } from '~/web/attachment.server'
import { readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The list as a table. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, contributionSearch)
  const file = await contributionsFile(actor, { ...search, archived: search.archived === '1' })
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
