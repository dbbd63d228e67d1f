import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audienceForm, editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { findUninvited } from '~/domain/events/editions/find-uninvited.server'
import { guestIds } from '~/domain/events/editions/guest'
import { inviteAll } from '~/domain/invitations/invite-all.server'
import { textsFor, useTexts } from '~/i18n'
import { GuestChoice } from '~/ui/events/guest-choice'
import { FormActions, RecordForm, useRecordForm } from '~/ui/form'
import { EmptyState } from '~/ui/empty-state'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { saidInvited } from '~/web/said-invited.server'

export const meta = titleFromLoader

/** Those of the standing audience who are not invited yet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId } = readParams(params, editionParams)
  const now = new Date()
  return answering(async () => {
    const { name, marking } = await findEditionHead(actor, editionId, { now })
    const audience = await findUninvited(actor, editionId, { now })
    const title = textsFor(actor.locale).editions.invitations.addTitle(name)
    return json({
      title,
      formKey: crypto.randomUUID(),
      name,
      marking,
      audience,
      list: `/editions/${editionId}/invitations`,
    })
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, audienceForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ formKey, guests }) => {
    const subject = { kind: 'edition', id: editionId } as const
    const chosen = { formKey, postIds: guestIds(guests, 'post'), personIds: guestIds(guests, 'person') }
    const invited = await inviteAll(actor, subject, chosen, { now: new Date() })
    return redirectWith(request, `/editions/${editionId}/invitations`, {
      text: saidInvited(invited, actor.locale),
    })
  })
}

export default function InviteAudience() {
  const { title, formKey: offered, name, marking, audience, list } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>()
  const words = useTexts().editions.invitations
  const proposed = audience.guests.filter((guest) => guest.proposed).map(({ key }) => key)
  const record = useRecordForm<{ guests: string[] }>({
    lastResult: answer,
    defaultValue: { guests: proposed },
  })
  return (
    <Page narrow marking={marking}>
      <PageHeader title={title} subtitle={words.audienceText} trail={[{ to: list, label: name }]} />
      {audience.guests.length === 0 ? (
        <EmptyState title={words.nobodyLeft} />
      ) : (
        <RecordForm record={record} formKey={formKey}>
          <GuestChoice field={record.fields.guests} plan={audience} />
          <FormActions save={words.add} cancel={list} />
        </RecordForm>
      )}
    </Page>
  )
}
