import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { previewReplies } from '~/domain/answers/preview-replies.server'
import { readHandedIn } from '~/domain/answers/read-handed-in.server'
import { Invalid } from '~/domain/errors'
import { textsFor, useTexts } from '~/i18n'
import { ReplyPreviewForm } from '~/ui/answers/reply-preview'
import { ReplyUploadForm } from '~/ui/answers/reply-upload-form'
import { Page, PageHeader } from '~/ui/page'
import { titleFromLoader } from '~/web/page-title'
import { readUpload } from '~/web/read-upload.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  return json({ title: textsFor(actor.locale).answers.upload.title })
}

/** Shows what the replies handed in would change; writes nothing. 422 when none of them can be used. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const texts = textsFor(actor.locale)
  const { files, fields } = await readUpload(request, 'files')
  const pasted = String(fields.get('text') ?? '')
  try {
    const { replies, problems } = await readHandedIn(files, pasted, texts.answers.upload.pasted)
    const previews = await previewReplies(actor, replies, new Date())
    const usable = replies.filter((_, at) => previews[at]?.effect !== 'unknown')
    const shown = { previews, problems, replies: JSON.stringify(usable), usable: usable.length, error: null }
    return json({ ...shown, pasted }, { status: usable.length > 0 ? 200 : 422 })
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const nothing = { previews: [], problems: [], replies: '', usable: 0 }
    return json({ ...nothing, pasted, error: texts.errors.nothingHandedIn }, { status: 422 })
  }
}

export default function NewAnswers() {
  const { title } = useLoaderData<typeof loader>()
  const read = useActionData<typeof action>()
  const t = useTexts().answers
  return (
    <Page narrow={!read?.previews.length}>
      <PageHeader title={title} trail={[{ to: '/answers', label: t.title }]} subtitle={t.upload.intro} />
      {read && read.error === null ? <ReplyPreviewForm {...read} /> : null}
      {read && read.usable > 0 ? null : (
        <ReplyUploadForm error={read?.error ?? null} text={read?.pasted ?? ''} />
      )}
    </Page>
  )
}
