import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { deactivateAccount } from '~/domain/accounts/change-account.server'
import { findAccount } from '~/domain/accounts/find-accounts.server'
import { Invalid } from '~/domain/errors'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, asResponse, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ accountId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  const { name } = await answering(() => findAccount(actor, accountId))
  const t = textsFor(actor.locale)
  try {
    await deactivateAccount(actor, accountId, new Date())
  } catch (error) {
    if (!(error instanceof Invalid)) throw asResponse(error) ?? error
    return redirectWith(request, `/admin/accounts/${accountId}`, {
      text: t.errors.lastAdministrator,
      tone: 'warn',
    })
  }
  return redirectWith(request, '/admin/accounts', {
    text: t.admin.accounts.deactivatedDone(name),
    undo: `/admin/accounts/${accountId}/reactivation`,
  })
}
