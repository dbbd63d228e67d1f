import type { LoaderFunctionArgs } from '@remix-run/node'
import { peopleFilter, peopleSearch } from '~/domain/people/people-search.server'
import { peopleCardFile } from '~/domain/vcard/find-cards.server'
import { cardSearch } from '~/domain/vcard/card-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The persons of the list, narrowed as it is, or those of `ids`, as contact cards. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { version, ids } = readSearch(request, cardSearch)
  const chosen = ids ? { ids } : { filter: peopleFilter(readSearch(request, peopleSearch)) }
  const file = await answering(() => peopleCardFile(actor, chosen, { version, now: new Date() }))
  return attachment(file.body, 'text/vcard; charset=utf-8', file.name, 'vcf')
}
