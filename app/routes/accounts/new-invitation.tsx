import { randomUUID } from 'node:crypto'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invitationForm } from '~/domain/accounts/account-schema.server'
import { invitationLifetime, inviteColleague } from '~/domain/accounts/invite-colleague.server'
import { mailInvitation } from '~/domain/accounts/mail-link.server'
import { listOffices } from '~/domain/offices/find-offices.server'
import { environment } from '~/env.server'
import { textsFor, useTexts } from '~/i18n'
import { InvitationForm } from '~/ui/accounts/invitation-form'
import { InvitationMade } from '~/ui/accounts/invitation-made'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const offices = await listOffices(actor)
  const title = textsFor(actor.locale).admin.invitations.newTitle
  return json({ offices, ownOffice: actor.officeId, locale: actor.locale, formKey: randomUUID(), title })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const form = await readForm(request, invitationForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (invitation) => {
    const now = new Date()
    const { token } = await inviteColleague(actor, invitation, now)
    if (!token) {
      const text = textsFor(actor.locale).admin.invitations.alreadyMade
      return redirectWith(request, '/admin/invitations', { text, tone: 'warn' })
    }
    const link = `${environment().origin}/join/${token}`
    const expiresAt = new Date(now.getTime() + invitationLifetime)
    const delivery = await mailInvitation(actor, { ...invitation, link, expiresAt })
    // Not a redirect: the link is in this one answer and nowhere else.
    const name = `${invitation.givenName} ${invitation.familyName}`.trim()
    return json({
      made: { name, email: invitation.email, link, expiresAt: expiresAt.toISOString(), delivery },
    })
  })
}

export default function NewInvitation() {
  const { offices, ownOffice, locale, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts().admin
  return (
    <Page narrow>
      <PageHeader
        title={answer?.made ? t.invitations.madeTitle(answer.made.name) : t.invitations.newTitle}
        subtitle={answer?.made ? undefined : t.invitations.newIntro}
        trail={[{ to: '/admin/invitations', label: t.invitations.title }]}
      />
      <AdminTabs />
      {answer?.made ? (
        <InvitationMade {...answer.made} />
      ) : (
        <InvitationForm {...{ offices, ownOffice, locale, formKey }} lastResult={answer} />
      )}
    </Page>
  )
}
