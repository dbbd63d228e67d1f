import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { historyFile } from '~/domain/groups/group-files.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** Every step of a group's members as a table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { groupId } = readParams(params, z.object({ groupId: recordId }))
  const file = await answering(() => historyFile(actor, groupId, new Date()))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
