import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { suggest, suggestionKinds } from '~/domain/search/suggest.server'
import { badRequest, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const address = z.object({ kind: z.enum(suggestionKinds).optional(), q: z.string().default('') })

/** What a field that finds records as you type asks for: `?kind=person&q=ana` → [{ id, label, detail }]. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { kind, q } = readSearch(request, address)
  if (!kind) return badRequest()
  return json(await suggest(actor, kind, q), { headers: { 'Cache-Control': 'no-store' } })
}
