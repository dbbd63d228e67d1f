import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findMessage } from '~/domain/mail/find-outbox.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ mailId: recordId })

/** One message as a file that mail programs open. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { mailId } = readParams(params, path)
  const { toName, message } = await answering(() => findMessage(actor, mailId))
  return attachment(message, 'message/rfc822', toName, 'eml')
}
