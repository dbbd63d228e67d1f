import type { LoaderFunctionArgs } from '@remix-run/node'
import { participantSearch, participantsFile } from '~/domain/events/attendance/find-participants.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The list of participants as a table, as the page that links here shows it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const search = readSearch(request, participantSearch)
  const file = await answering(() => participantsFile(actor, editionId, search, { now: new Date() }))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
