import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { undoImport } from '~/domain/calendar-import/undo-import.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ batchId: recordId })

/** Undoes everything an import did, as one act. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { batchId } = readParams(params, path)
  const { undone, kept } = await answering(() => undoImport(actor, batchId, { now: new Date() }))
  const t = textsFor(actor.locale).imports
  return redirectWith(request, '/meetings', {
    text: kept > 0 ? t.undoneKept(undone, kept) : t.undone(undone),
  })
}

export function loader() {
  throw notFound()
}
