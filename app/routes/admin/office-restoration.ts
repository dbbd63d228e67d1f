import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { restoreOffice } from '~/domain/offices/change-office.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ officeId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const { officeId } = readParams(params, path)
  await answering(() => restoreOffice(actor, officeId))
  const text = textsFor(actor.locale).admin.offices.restoredDone
  return redirectWith(request, `/admin/offices/${officeId}`, { text })
}
