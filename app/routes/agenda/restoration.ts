import type { ActionFunctionArgs } from '@remix-run/node'
import { agendaParams } from '~/domain/events/agenda/agenda-schema.server'
import { restoreAgendaItem } from '~/domain/events/agenda/change-agenda.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** Back on the agenda. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { itemId } = readParams(params, agendaParams)
  const editionId = await answering(() => restoreAgendaItem(actor, itemId, { now: new Date() }))
  return redirectWith(request, `/editions/${editionId}?phase=hold`, {
    text: textsFor(actor.locale).editions.said.itemRestored,
  })
}

export function loader() {
  throw notFound()
}
