import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { personCardFile } from '~/domain/vcard/find-cards.server'
import { cardSearch } from '~/domain/vcard/card-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** One person as a contact card. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { personId } = readParams(params, z.object({ personId: recordId }))
  const { version } = readSearch(request, cardSearch)
  const file = await answering(() => personCardFile(actor, personId, { version, now: new Date() }))
  return attachment(file.body, 'text/vcard; charset=utf-8', file.name, 'vcf')
}
