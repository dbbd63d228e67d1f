import type { ActionFunctionArgs } from '@remix-run/node'
import { restoreEdition } from '~/domain/events/editions/change-edition-state.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** The edition is back, with all that hangs on it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  return answering(async () => {
    const now = new Date()
    await restoreEdition(actor, editionId, { now: new Date() })
    const { name } = await findEditionHead(actor, editionId, { now })
    return redirectWith(request, `/editions/${editionId}`, {
      text: textsFor(actor.locale).editions.said.restored(name),
    })
  })
}

export function loader() {
  throw notFound()
}
