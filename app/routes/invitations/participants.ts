import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { formKey } from '~/domain/forms/field-schemas.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { inviteParticipants } from '~/domain/invitations/invite-participants.server'
import { redirectWith } from '~/web/flash.server'
import { notFound } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { saidInvited } from '~/web/said-invited.server'
import { readSubject } from '~/web/invitation-subject.server'

/** Everybody who is to take part goes on the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const subject = readSubject(params)
  const form = await readForm(request, z.object({ formKey }), actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const invited = await inviteParticipants(actor, subject, given.formKey, { now: new Date() })
    return redirectWith(request, invitationsPage(subject), { text: saidInvited(invited, actor.locale) })
  })
}

export function loader() {
  throw notFound()
}
