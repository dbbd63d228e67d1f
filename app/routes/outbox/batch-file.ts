import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { zipBatch } from '~/domain/mail/zip-batch.server'
import { textsFor } from '~/i18n'
import { contentDisposition } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

const path = z.object({ batchId: recordId })

/** The messages of one sending, to send by hand. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { batchId } = readParams(params, path)
  const zip = await answering(() => zipBatch(actor, batchId))
  const name = textsFor(actor.locale).invitations.outbox.zipName
  return new Response(zip, {
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': contentDisposition(name, 'zip') },
  })
}
