import type { ActionFunctionArgs } from '@remix-run/node'
import { restoreTask } from '~/domain/planning-tasks/change-planning-task.server'
import { planningTaskParams } from '~/domain/planning-tasks/planning-task-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The task is back in the lists. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const { taskId } = readParams(params, planningTaskParams)
  await answering(() => restoreTask(actor, taskId))
  return redirectWith(request, whereFrom(request, '/tasks'), {
    text: textsFor(actor.locale).wheel.tasks.said.restored,
    undo: `/tasks/${taskId}/archive`,
  })
}

export function loader() {
  throw notFound()
}
