import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { retryMails } from '~/domain/mail/change-mail.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ mailId: recordId })

/** What did not get through is sent again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { mailId } = readParams(params, path)
  const count = await answering(() => retryMails(actor, { id: mailId }, { now: new Date() }))
  const text = textsFor(actor.locale).invitations.outbox.retried(count)
  return redirectWith(request, '/outbox', { text })
}

export function loader() {
  throw notFound()
}
