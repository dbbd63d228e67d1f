import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { Invalid } from '~/domain/errors'
import { recordId } from '~/domain/forms/field-schemas.server'
import { archiveOffice } from '~/domain/offices/change-office.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { asResponse, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ officeId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const { officeId } = readParams(params, path)
  const t = textsFor(actor.locale)
  const here = `/admin/offices/${officeId}`
  try {
    await archiveOffice(actor, officeId, new Date())
  } catch (error) {
    if (!(error instanceof Invalid)) throw asResponse(error) ?? error
    return redirectWith(request, here, { text: t.errors.officeInUse, tone: 'warn' })
  }
  const done = { text: t.admin.offices.archivedDone, undo: `${here}/restoration` }
  return redirectWith(request, '/admin/offices', done)
}
