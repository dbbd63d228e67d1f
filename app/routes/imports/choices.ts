import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { saveChoices } from '~/domain/calendar-import/change-choices.server'
import { importChoices, importParams } from '~/domain/calendar-import/import-schema.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** Keeps what a page of the preview decides. A script that saves as one ticks sends `quietly` and stays where it is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { importId } = readParams(params, importParams)
  const form = await readForm(request, importChoices, actor.locale)
  if (!form.ok) return form.response
  await answering(() => saveChoices(actor, importId, form.value))
  if (form.value.quietly) return json({ saved: true })
  return redirect(whereFrom(request, `/imports/calendar/${importId}`), 303)
}

export function loader() {
  throw notFound()
}
