import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { putUpImport } from '~/domain/calendar-import/put-up-import.server'
import { Invalid } from '~/domain/errors'
import { textsFor, useTexts } from '~/i18n'
import { UploadForm } from '~/ui/imports/upload-form'
import { Page, PageHeader } from '~/ui/page'
import { titleFromLoader } from '~/web/page-title'
import { readUpload } from '~/web/read-upload.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  return json({ title: textsFor(actor.locale).imports.title })
}

/** Reads what was chosen or pasted and shows it; no meeting is made. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { files, fields } = await readUpload(request, 'files')
  const text = String(fields.get('text') ?? '')
  try {
    const id = await putUpImport(actor, { files, text }, { now: new Date() })
    return redirect(`/imports/calendar/${id}`, 303)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const sentences = textsFor(actor.locale).errors as Record<string, unknown>
    const problems = error.fields.map(({ field, code }) => ({ field, text: String(sentences[code]) }))
    return json({ problems, text: text.slice(0, 200_000) }, { status: 422 })
  }
}

export default function ReadCalendarIn() {
  const { title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader
        title={title}
        subtitle={t.imports.intro}
        trail={[{ to: '/meetings', label: t.meetings.title }]}
      />
      <UploadForm answer={answer ?? null} />
    </Page>
  )
}
