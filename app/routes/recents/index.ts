import type { ActionFunctionArgs } from '@remix-run/node'
import { noteRecent } from '~/domain/recents/note-recent.server'
import { badRequest, notFound } from '~/web/page.server'
import { readBody } from '~/web/read-body.server'
import { requireActor } from '~/web/require-actor.server'

/** What a page tells a second after it was opened: `at`, its path. The answer is the same whether or not there is such a record. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  if (request.method !== 'POST') return badRequest()
  const at = (await readBody(request)).get('at')
  if (typeof at !== 'string' || at.length > 200) return badRequest()
  await noteRecent(actor, at, { now: new Date() })
  return new Response(null, { status: 204 })
}

export function loader() {
  throw notFound()
}
