import type { ActionFunctionArgs } from '@remix-run/node'
import { markTieWrong } from '~/domain/network/change-tie.server'
import { findTie } from '~/domain/network/find-ties.server'
import { tieParams } from '~/domain/network/tie-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The tie counts no more. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'tie.state')
  const { tieId } = readParams(params, tieParams)
  return answering(async () => {
    const { toPersonId } = await findTie(actor, tieId)
    await markTieWrong(actor, tieId, { now: new Date() })
    return redirectWith(request, whereFrom(request, `/people/${toPersonId}`), {
      text: textsFor(actor.locale).network.ties.said.wrong,
      undo: `/ties/${tieId}/restoration`,
    })
  })
}

export function loader() {
  throw notFound()
}
