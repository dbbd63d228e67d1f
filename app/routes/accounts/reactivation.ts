import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { reactivateAccount } from '~/domain/accounts/change-account.server'
import { findAccount } from '~/domain/accounts/find-accounts.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ accountId: recordId })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  const { name } = await answering(() => findAccount(actor, accountId))
  await answering(() => reactivateAccount(actor, accountId))
  const text = textsFor(actor.locale).admin.accounts.reactivatedDone(name)
  return redirectWith(request, `/admin/accounts/${accountId}`, { text })
}
