import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { membersFile } from '~/domain/groups/group-files.server'
import { groupSearch } from '~/domain/groups/group-search.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The members the list shows as a table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { groupId } = readParams(params, z.object({ groupId: recordId }))
  const file = await answering(() =>
    membersFile(actor, groupId, readSearch(request, groupSearch), new Date()),
  )
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
