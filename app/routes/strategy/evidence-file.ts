import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceFile } from '~/domain/strategy/evidence-file.server'
import { measureParams, measureSearch } from '~/domain/strategy/strategy-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** A measure's evidence as a table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { number } = readParams(params, measureParams)
  const search = readSearch(request, measureSearch)
  const file = await answering(() => evidenceFile(actor, number, { ...search, now: new Date() }))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
