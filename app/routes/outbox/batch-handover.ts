import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { handOverMails } from '~/domain/mail/change-mail.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ batchId: recordId })

/** A coordinator has sent it herself. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { batchId } = readParams(params, path)
  const count = await answering(() => handOverMails(actor, { batchId }, { now: new Date() }))
  const text = textsFor(actor.locale).invitations.outbox.handedOver(count)
  return redirectWith(request, `/outbox/batches/${batchId}`, { text })
}

export function loader() {
  throw notFound()
}
