import type { LoaderFunctionArgs } from '@remix-run/node'
import { engagementFile } from '~/domain/engagement/find-engagement.server'
import { attachment } from '~/web/attachment.server'
import { requireActor } from '~/web/require-actor.server'

/** Contact over time as a table. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const file = await engagementFile(actor, new Date())
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
