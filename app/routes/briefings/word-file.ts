import type { LoaderFunctionArgs } from '@remix-run/node'
import { briefingParams } from '~/domain/briefings/briefing-schema.server'
import { findBriefing } from '~/domain/briefings/find-briefing.server'
import { recordDocument } from '~/domain/documents/record-document.server'
import { wordType, writeWord } from '~/domain/documents/write-word.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The briefing as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { kind, id } = readParams(params, briefingParams)
  const { document, sources } = await answering(() => findBriefing(actor, kind, id, new Date()))
  const file = await writeWord(document)
  await recordDocument(actor, sources, { document: 'briefing', format: 'docx' })
  return attachment(file, wordType, document.title.replace(':', ''), 'docx')
}
