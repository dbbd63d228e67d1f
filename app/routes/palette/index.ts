import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { findPaletteRecords } from '~/domain/palette/find-palette-records.server'
import { readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const address = z.object({ q: z.string().default(''), series: z.literal('1').optional() })

/** What the command palette asks for with each key: `?q=ana` → records; without `q`, those looked at last. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { q, series } = readSearch(request, address)
  const records = await findPaletteRecords(actor, { q, seriesFirst: series === '1', now: new Date() })
  return json(records, { headers: { 'Cache-Control': 'no-store' } })
}
