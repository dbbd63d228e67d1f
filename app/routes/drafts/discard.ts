import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { discardDraft } from '~/domain/drafts/change-draft.server'
import { isFormName } from '~/domain/drafts/draft'
import { notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

const paramsSchema = z.object({ form: z.string().refine(isFormName) })

/** Forgets a draft from its banner and returns to the form. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { form } = readParams(params, paramsSchema)
  await discardDraft(actor, form)
  return redirect(whereFrom(request, '/').replace(/[?&]draft=1/, ''), { status: 303 })
}

export function loader() {
  throw notFound()
}
