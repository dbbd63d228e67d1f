import type { LoaderFunctionArgs } from '@remix-run/node'
import { buildReadoutMail } from '~/domain/readouts/draft-readout.server'
import { readChoice, readoutParams } from '~/domain/readouts/readout-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The readout as a draft mail, to the recipients the page was last given. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, readoutParams)
  const choice = readChoice(new URL(request.url).searchParams, actor.locale)
  const { name, message } = await answering(() => buildReadoutMail(actor, id, choice, new Date()))
  return attachment(message, 'message/rfc822', name.replace(':', ''), 'eml')
}
