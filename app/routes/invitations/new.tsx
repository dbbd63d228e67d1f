import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { findInvitationHead } from '~/domain/invitations/find-invitations.server'
import { newInvitationsForm } from '~/domain/invitations/invitation-schema.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { inviteAll } from '~/domain/invitations/invite-all.server'
import { resolveInvitees } from '~/domain/invitations/resolve-invitees.server'
import { textsFor } from '~/i18n'
import { InviteeForm } from '~/ui/invitations/invitee-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { saidInvited } from '~/web/said-invited.server'
import { readSubject } from '~/web/invitation-subject.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const subject = readSubject(params)
  const { name } = await answering(() => findInvitationHead(actor, subject, new Date()))
  const { addTo, title } = textsFor(actor.locale).invitations
  return json({
    title: addTo(name),
    back: { to: invitationsPage(subject), label: title },
    formKey: randomUUID(),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const subject = readSubject(params)
  const form = await readForm(request, newInvitationsForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const invitees = await resolveInvitees(actor, given)
    const invited = await inviteAll(
      actor,
      subject,
      { ...invitees, formKey: given.formKey },
      { now: new Date() },
    )
    return redirectWith(request, invitationsPage(subject), { text: saidInvited(invited, actor.locale) })
  })
}

export default function NewInvitations() {
  const { title, back, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <InviteeForm answer={answer} formKey={formKey} cancel={back.to} />
    </Page>
  )
}
