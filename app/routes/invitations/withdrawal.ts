import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { withdrawInvitation } from '~/domain/invitations/change-invitation.server'
import { findInvitation } from '~/domain/invitations/find-invitation.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ invitationId: recordId })

/** Somebody is taken off the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, path)
  return answering(async () => {
    const { name, subject } = await findInvitation(actor, invitationId)
    const done = await withdrawInvitation(actor, invitationId, { now: new Date() })
    const t = textsFor(actor.locale).invitations
    return redirectWith(request, invitationsPage(subject), {
      text: done === 'told' ? t.withdrawn(name) : t.removed(name),
      undo: `/invitations/${invitationId}/restoration`,
    })
  })
}

export function loader() {
  throw notFound()
}
