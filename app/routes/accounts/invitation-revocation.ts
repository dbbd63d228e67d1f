import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { revokeInvitation } from '~/domain/accounts/invite-colleague.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ invitationId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { invitationId } = readParams(params, path)
  await answering(() => revokeInvitation(actor, invitationId, new Date()))
  const text = textsFor(actor.locale).admin.invitations.revoked
  return redirectWith(request, '/admin/invitations', { text })
}
