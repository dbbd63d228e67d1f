import type { ActionFunctionArgs } from '@remix-run/node'
import { batchParams } from '~/domain/events/board/board-schema.server'
import { undoMany } from '~/domain/events/board/undo-many.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** A bulk act is taken back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId, batchId } = readParams(params, batchParams)
  return answering(async () => {
    const { undone, kept } = await undoMany(actor, editionId, batchId, { now: new Date() })
    const { said } = textsFor(actor.locale).board
    const text = kept > 0 ? `${said.undone(undone)} ${said.kept(kept)}` : said.undone(undone)
    return redirectWith(request, `/editions/${editionId}/invitations`, { text })
  })
}

export function loader() {
  throw notFound()
}
