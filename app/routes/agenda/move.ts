import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { agendaMoveForm, agendaParams } from '~/domain/events/agenda/agenda-schema.server'
import { moveAgendaItem } from '~/domain/events/agenda/change-agenda.server'
import { notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

/** One place up or down on its agenda. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { itemId } = readParams(params, agendaParams)
  const form = await readForm(request, agendaMoveForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ to }) => {
    const editionId = await moveAgendaItem(actor, itemId, to, { now: new Date() })
    return redirect(`/editions/${editionId}?phase=hold`, { status: 303 })
  })
}

export function loader() {
  throw notFound()
}
