import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { saveChoices, selectEntries } from '~/domain/calendar-import/change-choices.server'
import { importParams, importSelection } from '~/domain/calendar-import/import-schema.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** Ticks or clears everything the filters leave, on all pages. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { importId } = readParams(params, importParams)
  const form = await readForm(request, importSelection, actor.locale)
  if (!form.ok) return form.response
  await answering(async () => {
    await saveChoices(actor, importId, form.value)
    await selectEntries(actor, importId, form.value)
  })
  return redirect(whereFrom(request, `/imports/calendar/${importId}`), 303)
}

export function loader() {
  throw notFound()
}
