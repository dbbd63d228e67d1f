import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { createFollowUp } from '~/domain/follow-ups/change-follow-up.server'
import { newFollowUpForm } from '~/domain/follow-ups/follow-up-schema.server'
import { findFollowUpOrigin, findOwnerChoices } from '~/domain/follow-ups/start-follow-up-form.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor, useTexts } from '~/i18n'
import { FollowUpForm } from '~/ui/follow-ups/follow-up-form'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  meeting: recordId.optional(),
  edition: recordId.optional(),
  /** What it is about, as the text begins: an item of an agenda. */
  about: z.string().max(300).default(''),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'followUp.create')
  const { about, ...from } = readSearch(request, address)
  const origin = await answering(() => findFollowUpOrigin(actor, from))
  return json({
    title: textsFor(actor.locale).followUps.newTitle,
    formKey: crypto.randomUUID(),
    values: { text: about && `${about}: `, ownerId: actor.accountId, due: '', theirs: '' },
    owners: await findOwnerChoices(actor),
    origin,
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'followUp.create')
  const form = await readForm(request, newFollowUpForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    const id = await createFollowUp(actor, fields, { now: new Date() })
    const { meetingId: meeting, editionId: edition } = fields
    const origin = await findFollowUpOrigin(actor, { meeting, edition })
    return redirectWith(request, origin?.to ?? '/follow-ups', {
      text: textsFor(actor.locale).followUps.said.added,
      undo: `/follow-ups/${id}/archive`,
    })
  })
}

export default function NewFollowUp() {
  const { title, formKey: offered, values, owners, origin } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().followUps
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/follow-ups', label: t.title }]} />
      <FollowUpForm
        answer={answer}
        formKey={formKey}
        values={values}
        owners={owners}
        origin={origin}
        cancel={origin?.to ?? '/follow-ups'}
      />
    </Page>
  )
}
