import type { LoaderFunctionArgs } from '@remix-run/node'
import { scoreboardFile } from '~/domain/strategy/scoreboard-file.server'
import { scoreboardSearch } from '~/domain/strategy/strategy-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The scoreboard as a table. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { period } = readSearch(request, scoreboardSearch)
  const file = await answering(() => scoreboardFile(actor, { period, now: new Date() }))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
