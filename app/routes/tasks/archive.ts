import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveTask } from '~/domain/planning-tasks/change-planning-task.server'
import { planningTaskParams } from '~/domain/planning-tasks/planning-task-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The task leaves the lists. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { taskId } = readParams(params, planningTaskParams)
  await answering(() => archiveTask(actor, taskId, { now: new Date() }))
  return redirectWith(request, listFrom(request), {
    text: textsFor(actor.locale).wheel.tasks.said.archived,
    undo: `/tasks/${taskId}/restoration`,
  })
}

/** Back to the list it left; its own page is gone. */
function listFrom(request: Request): string {
  const from = whereFrom(request, '/tasks')
  return from.includes('/edit') ? '/tasks' : from
}

export function loader() {
  throw notFound()
}
