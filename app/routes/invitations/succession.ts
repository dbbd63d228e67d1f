import type { ActionFunctionArgs } from '@remix-run/node'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { inviteSuccessor } from '~/domain/events/board/invite-successor.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ invitationId: recordId })

/** Whoever has the post now is invited instead of the person who left it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, path)
  return answering(async () => {
    const given = { now: new Date(), formKey: randomUUID() }
    const { editionId, successor } = await inviteSuccessor(actor, invitationId, given)
    return redirectWith(request, `/editions/${editionId}/invitations`, {
      text: textsFor(actor.locale).board.said.succeeded(successor),
      undo: `/invitations/${invitationId}/restoration`,
    })
  })
}

export function loader() {
  throw notFound()
}
