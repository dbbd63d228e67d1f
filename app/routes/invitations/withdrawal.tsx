import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { X } from 'lucide-react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { withdrawInvitation } from '~/domain/invitations/change-invitation.server'
import { findInvitation } from '~/domain/invitations/find-invitation.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ invitationId: recordId })

/** The question before somebody who has the invitation is uninvited. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, path)
  const { name, subject } = await answering(() => findInvitation(actor, invitationId))
  const t = textsFor(actor.locale).invitations
  const back = { to: invitationsPage(subject), label: t.title }
  return json({ invitationId, name, title: t.withdrawNamed(name), back })
}

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

export default function WithdrawInvitation() {
  const { invitationId, name, title, back } = useLoaderData<typeof loader>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <p className="mb-4 max-w-[60ch]">{t.invitations.withdrawQuestion(name)}</p>
      <div className="flex flex-wrap gap-3">
        <PostButton action={`/invitations/${invitationId}/withdrawal`} icon={X} tone="danger">
          {t.invitations.withdraw}
        </PostButton>
        <ButtonLink to={back.to} tone="quiet">
          {t.common.cancel}
        </ButtonLink>
      </div>
    </Page>
  )
}
