import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Archive } from 'lucide-react'
import { z } from 'zod'
import { editNote } from '~/domain/notes/change-note.server'
import { editedNoteSchema } from '~/domain/notes/note-schema.server'
import { findNoteForm } from '~/domain/notes/find-notes.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import { Page, PageHeader } from '~/ui/page'
import { NoteForm } from '~/ui/people/note-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ noteId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'note.edit')
  const { noteId } = readParams(params, path)
  const { subject, values, choices } = await answering(() => findNoteForm(actor, noteId))
  return json({
    title: textsFor(actor.locale).people.notes.edit,
    back: { to: subject.address, label: subject.name },
    id: noteId,
    form: { values, choices, version: Number(values.version) },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'note.edit')
  const { noteId } = readParams(params, path)
  const form = await readForm(request, editedNoteSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const { address } = await editNote(actor, noteId, given)
    return redirectWith(request, address, { text: textsFor(actor.locale).people.notes.saved })
  })
}

export default function EditNote() {
  const { title, back, id, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[back]}
        actions={
          <PostButton action={`/notes/${id}/archive`} icon={Archive} tone="quiet">
            {t.common.archive}
          </PostButton>
        }
      />
      <NoteForm answer={answer} cancel={back.to} {...form} />
    </Page>
  )
}
