import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordDocument } from '~/domain/documents/record-document.server'
import { wordType, writeWord } from '~/domain/documents/write-word.server'
import { findReadout } from '~/domain/readouts/find-readout.server'
import { readChoice, readoutParams } from '~/domain/readouts/readout-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The readout as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { id } = readParams(params, readoutParams)
  const choice = readChoice(new URL(request.url).searchParams, actor.locale)
  const { document, sources } = await answering(() => findReadout(actor, id, choice, new Date()))
  const file = await writeWord(document)
  await recordDocument(actor, sources, { document: 'readout', format: 'docx' }, { kind: 'meeting', id })
  return attachment(file, wordType, document.title.replace(':', ''), 'docx')
}
