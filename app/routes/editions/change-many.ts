import type { ActionFunctionArgs } from '@remix-run/node'
import type { Actor } from '~/domain/access/actor'
import type { BulkAct, Doing } from '~/domain/events/board/bulk-act'
import { bulkForm, type BulkForm, bulkParams, chosenRows } from '~/domain/events/board/board-schema.server'
import { changeMany } from '~/domain/events/board/change-many.server'
import { textsFor } from '~/i18n'
import { redirectWith, safeReturn } from '~/web/flash.server'
import { answering, badRequest, notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { saidMany } from '~/web/said-many.server'

/** One thing is done to the invitations that were ticked. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId, act } = readParams(params, bulkParams)
  const form = await readForm(request, bulkForm, actor.locale)
  if (!form.ok) throw badRequest()
  const { value } = form
  const list = `/editions/${editionId}/invitations`
  const back = value.back.startsWith('?') ? safeReturn(list + value.back, list) : list
  const refused = (text: string) => redirectWith(request, back, { text, tone: 'warn' })
  const { said } = textsFor(actor.locale).board
  const chosen = chosenRows(value)
  const doing = doingOf(act, value)
  if (chosen.length === 0) return refused(said.noneChosen)
  if (!doing) return refused(said.noAnswer)
  return answering(async () => {
    const done = await changeMany(actor, editionId, chosen, doing, { now: new Date() })
    return redirectWith(request, back, await flashOf(actor, editionId, act, done))
  })
}

async function flashOf(
  actor: Actor,
  editionId: string,
  act: BulkAct,
  done: Awaited<ReturnType<typeof changeMany>>,
) {
  const left = done.changed.length + done.unfit.length + done.gone
  return {
    text: await saidMany(actor, editionId, act, done),
    tone: left > 0 ? ('warn' as const) : ('ok' as const),
    ...(done.batchId && { undo: `/editions/${editionId}/invitations/batches/${done.batchId}/undoing` }),
  }
}

/** What the form asks for; null when it does not say which answer was given. */
function doingOf(act: BulkAct, { locale, answer, note }: BulkForm): Doing | null {
  if (act === 'languages') return { act, locale: locale === 'own' ? null : locale }
  if (act === 'answers') return answer ? { act, status: answer, note } : null
  return { act }
}

export function loader() {
  throw notFound()
}
