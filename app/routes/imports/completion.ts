import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { saveChoices } from '~/domain/calendar-import/change-choices.server'
import { importChoices, importParams } from '~/domain/calendar-import/import-schema.server'
import { takeIn } from '~/domain/calendar-import/take-in.server'
import { Invalid } from '~/domain/errors'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { asResponse, notFound, readParams } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

/** How long one request works; the page then says how far it came and goes on. */
const milliseconds = 2_000

/** Takes the chosen meetings in; sent again, it goes on where it stopped. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { importId } = readParams(params, importParams)
  const form = await readForm(request, importChoices, actor.locale)
  if (!form.ok) return form.response
  const page = `/imports/calendar/${importId}`
  const t = textsFor(actor.locale).imports
  try {
    await saveChoices(actor, importId, form.value)
    const { of, finished, batchId } = await takeIn(actor, importId, { now: new Date(), milliseconds })
    if (!finished) return redirect(page, 303)
    return await redirectWith(request, page, {
      text: t.finished(of),
      undo: `/imports/batches/${batchId}/undoing`,
    })
  } catch (error) {
    if (error instanceof Invalid) return redirectWith(request, page, { text: t.nothingTaken, tone: 'warn' })
    throw asResponse(error) ?? error
  }
}

export function loader() {
  throw notFound()
}
