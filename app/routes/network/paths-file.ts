import type { LoaderFunctionArgs } from '@remix-run/node'
import { pathsFile } from '~/domain/network/paths-file.server'
import { pathsSearch } from '~/domain/network/paths-schema.server'
import { attachment } from '~/web/attachment.server'
import { readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The paths of the page that links here, as a table. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = await pathsFile(actor, readSearch(request, pathsSearch), new Date())
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
