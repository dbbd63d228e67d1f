import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { undoImport } from '~/domain/calendar-import/undo-import.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ batchId: recordId })

/** How long one request works; what is left takes another. */
const milliseconds = 20_000

/** Undoes everything an import did, as one act. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { batchId } = readParams(params, path)
  const undoing = () => undoImport(actor, batchId, { now: new Date(), milliseconds })
  const { undone, kept, finished } = await answering(undoing)
  const t = textsFor(actor.locale).imports
  if (!finished) {
    const again = { tone: 'warn', undo: `/imports/batches/${batchId}/undoing` } as const
    return redirectWith(request, '/meetings', { text: t.undonePart(undone), ...again })
  }
  return redirectWith(request, '/meetings', {
    text: kept > 0 ? t.undoneKept(undone, kept) : t.undone(undone),
  })
}

export function loader() {
  throw notFound()
}
