import type { LoaderFunctionArgs } from '@remix-run/node'
import { boardFile } from '~/domain/events/board/board-file.server'
import { boardAddress } from '~/domain/events/board/board-schema.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import type { InvitationFilter } from '~/domain/events/editions/find-invitations.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The list of invitations as a table, filtered and sorted as the page that links here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const search = readSearch(request, boardAddress)
  const sort = search.sort.replace('-', '') as InvitationFilter['sort']
  const filter = { ...search, sort, descending: search.sort.startsWith('-') }
  const file = await answering(() => boardFile(actor, editionId, filter, { now: new Date() }))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
