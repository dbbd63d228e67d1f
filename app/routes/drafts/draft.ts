import { json, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { discardDraft, saveDraft } from '~/domain/drafts/change-draft.server'
import { draftBytes, isFormName, readDraftFields } from '~/domain/drafts/draft'
import { badRequest, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const paramsSchema = z.object({ form: z.string().refine(isFormName) })

/** POST keeps what is typed into a form, sent as the form itself would be; DELETE forgets it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { form } = readParams(params, paramsSchema)
  if (request.method === 'DELETE') {
    await discardDraft(actor, form)
    return new Response(null, { status: 204 })
  }
  if (request.method !== 'POST') return badRequest()
  const type = request.headers.get('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return badRequest()
  const body = await request.text()
  if (new TextEncoder().encode(body).length > draftBytes)
    return json({ problem: 'tooLarge' }, { status: 413 })
  await saveDraft(actor, form, readDraftFields(body), new Date())
  return new Response(null, { status: 204 })
}

export function loader() {
  throw notFound()
}
