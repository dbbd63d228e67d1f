import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveEdition } from '~/domain/events/editions/change-edition-state.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** Out of every list until restored. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  return answering(async () => {
    const now = new Date()
    const { name, series } = await findEditionHead(actor, editionId, { now })
    await archiveEdition(actor, editionId, { now })
    return redirectWith(request, `/series/${series.id}`, {
      text: textsFor(actor.locale).editions.said.archived(name),
      undo: `/editions/${editionId}/restoration`,
    })
  })
}

export function loader() {
  throw notFound()
}
