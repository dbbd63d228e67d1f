import type { ActionFunctionArgs } from '@remix-run/node'
import { discardImport } from '~/domain/calendar-import/change-choices.server'
import { importParams } from '~/domain/calendar-import/import-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** What was read is forgotten at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { importId } = readParams(params, importParams)
  await answering(() => discardImport(actor, importId))
  return redirectWith(request, '/imports/calendar', { text: textsFor(actor.locale).imports.discarded })
}

export function loader() {
  throw notFound()
}
