import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerStatuses } from '~/domain/answers/answer'
import { answerByHand } from '~/domain/answers/answer-by-hand.server'
import { answeredParams, handAnswerForm } from '~/domain/answers/answer-schema.server'
import { findInvitation } from '~/domain/invitations/find-invitation.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { textsFor, useTexts } from '~/i18n'
import { RadioGroup } from '~/ui/choice'
import { TextArea } from '~/ui/field'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, answeredParams)
  const { name, subject } = await answering(() => findInvitation(actor, invitationId))
  const { answers, invitations } = textsFor(actor.locale)
  const back = { to: invitationsPage(subject), label: invitations.title }
  return json({ title: answers.byHand.title(name), back })
}

/** A coordinator notes an answer she was told. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { invitationId } = readParams(params, answeredParams)
  const { subject } = await answering(() => findInvitation(actor, invitationId))
  const form = await readForm(request, handAnswerForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const { answerId } = await answerByHand(actor, invitationId, given, { now: new Date() })
    const said = textsFor(actor.locale).answers.said
    const flash = answerId
      ? { text: said.byHand, undo: `/answers/${answerId}/reversal` }
      : { text: said.unchanged }
    return redirectWith(request, invitationsPage(subject), flash)
  })
}

type Fields = { status: string; note: string }

export default function AnswerByHand() {
  const { title, back } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().answers
  const record = useRecordForm<Fields>({ lastResult, id: 'by-hand' })
  const labels = { status: t.byHand.legend, note: t.byHand.note }
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <RecordForm record={record} labels={labels}>
        <RadioGroup
          field={record.fields.status}
          legend={labels.status}
          options={answerStatuses.map((value) => ({ value, label: t.status[value] }))}
        />
        <TextArea field={record.fields.note} label={labels.note} optional rows={3} maxLength={2000} />
        <FormActions save={t.byHand.save} cancel={back.to} />
      </RecordForm>
    </Page>
  )
}
