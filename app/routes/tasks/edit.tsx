import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Archive, Check, RotateCcw } from 'lucide-react'
import { editTask } from '~/domain/planning-tasks/change-planning-task.server'
import { planningTaskEditForm, planningTaskParams } from '~/domain/planning-tasks/planning-task-schema.server'
import { findTaskOwners, startTaskEdit } from '~/domain/planning-tasks/start-planning-task-form.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { TaskForm } from '~/ui/planning-tasks/task-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { taskId } = readParams(params, planningTaskParams)
  const task = await answering(() => startTaskEdit(actor, taskId))
  return json({
    ...task,
    id: taskId,
    title: textsFor(actor.locale).wheel.tasks.editTitle,
    owners: await findTaskOwners(actor, task.values.ownerId),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { taskId } = readParams(params, planningTaskParams)
  const { edition } = await answering(() => startTaskEdit(actor, taskId))
  const form = await readForm(request, planningTaskEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await editTask(actor, taskId, fields, { now: new Date() })
    return redirectWith(request, `/editions/${edition.id}`, {
      text: textsFor(actor.locale).wheel.tasks.said.saved,
    })
  })
}

export default function EditTask() {
  const { id, title, version, done, values, owners, edition } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts()
  const at = (step: string) => `/tasks/${id}/${step}`
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[{ to: '/tasks', label: t.wheel.tasks.title }]}
        actions={
          <>
            {done ? (
              <PostButton action={at('reopening')} icon={RotateCcw}>
                {t.wheel.tasks.reopen}
              </PostButton>
            ) : (
              <PostButton action={at('completion')} icon={Check}>
                {t.common.markDone}
              </PostButton>
            )}
            <PostButton action={at('archive')} icon={Archive} tone="quiet">
              {t.common.archive}
            </PostButton>
          </>
        }
      />
      <TaskForm answer={answer} version={version} values={values} owners={owners} edition={edition} />
    </Page>
  )
}
