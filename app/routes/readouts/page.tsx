import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRestricted } from '~/domain/documents/source'
import { draftReadout } from '~/domain/readouts/draft-readout.server'
import { findReadout } from '~/domain/readouts/find-readout.server'
import { findRecipientChoices } from '~/domain/readouts/find-recipients.server'
import { readChoice, readoutParams, recipientForm } from '~/domain/readouts/readout-schema.server'
import { useTexts } from '~/i18n'
import { DocumentPage } from '~/ui/documents/document-page'
import { CopyButton } from '~/ui/readouts/copy-button'
import { ReadoutChoices } from '~/ui/readouts/readout-choices'
import { RecipientForm } from '~/ui/readouts/recipient-form'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, readoutParams)
  const choice = readChoice(new URL(request.url).searchParams, actor.locale)
  return answering(async () => {
    const { document, meeting, sources } = await findReadout(actor, id, choice, new Date())
    return json({
      title: document.title,
      ...{ id, document, choice },
      query: queryOf(choice),
      home: meeting.title,
      restricted: sources.some(isRestricted),
      choices: await findRecipientChoices(actor, meeting),
    })
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, readoutParams)
  const choice = readChoice(new URL(request.url).searchParams, actor.locale)
  const form = await readForm(request, recipientForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await draftReadout(actor, id, choice, given, new Date())
    return redirect(`/meetings/${id}/readout/message.eml?${queryOf(choice)}`)
  })
}

function queryOf({ language, parts }: ReturnType<typeof readChoice>): string {
  return new URLSearchParams([['language', language], ...parts.map((part) => ['part', part])]).toString()
}

export default function ReadoutPage() {
  const { id, document, choice, query, home, restricted, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  const here = `/meetings/${id}`
  return (
    <DocumentPage
      document={document}
      trail={[
        { to: '/meetings', label: t.meetings.title },
        { to: here, label: home },
      ]}
      word={`${here}/readout/document.docx?${query}`}
      actions={<CopyButton document={document} />}
      after={
        <RecipientForm
          answer={answer}
          choices={choices}
          restricted={restricted}
          action={`${here}/readout?${query}`}
        />
      }
    >
      <ReadoutChoices choice={choice} />
    </DocumentPage>
  )
}
