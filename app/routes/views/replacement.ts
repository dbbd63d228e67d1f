import type { ActionFunctionArgs } from '@remix-run/node'
import { Conflict } from '~/domain/errors'
import { replaceView } from '~/domain/saved-views/change-saved-view.server'
import { startViewEdit } from '~/domain/saved-views/find-saved-views.server'
import { viewParams, viewReplacementForm } from '~/domain/saved-views/saved-view-schema.server'
import { viewAddress } from '~/domain/saved-views/saved-list'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, badRequest, notFound, readParams } from '~/web/page.server'
import { readBody } from '~/web/read-body.server'
import { requireCan } from '~/web/require-actor.server'

/** The view holds the list's present state from now on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'savedView.edit')
  const { viewId } = readParams(params, viewParams)
  const form = viewReplacementForm.safeParse(Object.fromEntries(await readBody(request)))
  if (!form.success) return badRequest()
  const t = textsFor(actor.locale).savedViews
  const outdated = await answering(() => replacedMeanwhile(() => replaceView(actor, viewId, form.data)))
  const view = await answering(() => startViewEdit(actor, viewId))
  const flash = outdated ? { text: t.outdated, tone: 'warn' as const } : { text: t.saved }
  return redirectWith(request, viewAddress(view), flash)
}

async function replacedMeanwhile(replace: () => Promise<unknown>): Promise<boolean> {
  try {
    await replace()
    return false
  } catch (error) {
    if (error instanceof Conflict) return true
    throw error
  }
}

export function loader() {
  throw notFound()
}
