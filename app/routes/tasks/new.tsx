import { useState } from 'react'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { addTask } from '~/domain/planning-tasks/change-planning-task.server'
import { newPlanningTaskForm } from '~/domain/planning-tasks/planning-task-schema.server'
import { findTaskEdition, findTaskOwners } from '~/domain/planning-tasks/start-planning-task-form.server'
import { textsFor, useTexts } from '~/i18n'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { TaskForm } from '~/ui/planning-tasks/task-form'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ edition: recordId })

/** A further task of the edition named in the address (`?edition=`). */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const named = address.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!named.success) throw notFound()
  const edition = await answering(() => findTaskEdition(actor, named.data.edition))
  return json({
    title: textsFor(actor.locale).wheel.tasks.newTitle,
    formKey: crypto.randomUUID(),
    values: { title: '', due: '', ownerId: actor.accountId },
    owners: await findTaskOwners(actor),
    edition,
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const form = await readForm(request, newPlanningTaskForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    const id = await addTask(actor, fields, { now: new Date() })
    return redirectWith(request, `/editions/${fields.editionId}`, {
      text: textsFor(actor.locale).wheel.tasks.said.added,
      undo: `/tasks/${id}/archive`,
    })
  })
}

export default function NewTask() {
  const { title, formKey: offered, values, owners, edition } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().wheel.tasks
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/tasks', label: t.title }]} />
      <TaskForm answer={answer} formKey={formKey} values={values} owners={owners} edition={edition} />
    </Page>
  )
}
