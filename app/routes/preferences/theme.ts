import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { changePreference } from '~/domain/accounts/change-preference.server'
import { safeReturn } from '~/web/flash.server'
import { badRequest } from '~/web/page.server'
import { readBody } from '~/web/read-body.server'
import { requireActor } from '~/web/require-actor.server'

const form = z.object({ theme: z.enum(['light', 'dark', 'system']), to: z.string().max(2000).optional() })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const parsed = form.safeParse(Object.fromEntries(await readBody(request)))
  if (!parsed.success) throw badRequest()
  await changePreference(actor, { theme: parsed.data.theme })
  return redirect(safeReturn(parsed.data.to, '/'), { status: 303 })
}
