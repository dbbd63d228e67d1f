import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findReaderChoices } from '~/domain/access/find-reader-choices.server'
import { createNote } from '~/domain/notes/change-note.server'
import { newNoteSchema } from '~/domain/notes/note-schema.server'
import { findSubject, subjectOf } from '~/domain/notes/find-notes.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { NoteForm } from '~/ui/people/note-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  person: recordId.optional(),

  organisation: recordId.optional(),
  group: recordId.optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'note.edit')
  const { person, organisation, group } = readSearch(request, address)
  return answering(async () => {
    const subject = subjectOf({ personId: person, organisationId: organisation, groupId: group })
    const named = await findSubject(actor, subject)
    return json({
      title: textsFor(actor.locale).people.notes.addFor(named.name),
      back: { to: named.address, label: named.name },
      subject,
      formKey: randomUUID(),
      choices: await findReaderChoices(actor),
    })
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'note.edit')
  const form = await readForm(request, newNoteSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const { address } = await createNote(actor, subjectOf(given), given)
    return redirectWith(request, address, { text: textsFor(actor.locale).people.notes.saved })
  })
}

export default function NewNote() {
  const { title, back, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <NoteForm answer={answer} values={{}} cancel={back.to} {...form} />
    </Page>
  )
}
