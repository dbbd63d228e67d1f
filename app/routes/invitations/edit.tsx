import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editInvitation } from '~/domain/invitations/change-invitation.server'
import { findInvitation } from '~/domain/invitations/find-invitation.server'
import { invitationEditForm } from '~/domain/invitations/invitation-schema.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { textsFor } from '~/i18n'
import { InvitationForm } from '~/ui/invitations/invitation-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ invitationId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, path)
  const { name, subject, version, values } = await answering(() => findInvitation(actor, invitationId))
  const t = textsFor(actor.locale).invitations
  const back = { to: invitationsPage(subject), label: t.title }
  return json({ title: t.editFor(name), version, values, back })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, path)
  const form = await readForm(request, invitationEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editInvitation(actor, invitationId, given)
    const { name, subject } = await findInvitation(actor, invitationId)
    const text = textsFor(actor.locale).invitations.saved(name)
    return redirectWith(request, invitationsPage(subject), { text })
  })
}

export default function EditInvitation() {
  const { title, version, values, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <InvitationForm answer={answer} values={values} version={version} cancel={back.to} />
    </Page>
  )
}
