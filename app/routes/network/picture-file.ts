import type { LoaderFunctionArgs } from '@remix-run/node'
import { pathsSearch } from '~/domain/network/paths-schema.server'
import { usualSize } from '~/domain/picture/sizes'
import { pictureFile } from '~/domain/picture/picture-file.server'
import { attachment } from '~/web/attachment.server'
import { answering, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The picture of who knows whom as a table. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { to = '', size = usualSize } = readSearch(request, pathsSearch)
  const file = await answering(() => pictureFile(actor, to, size, new Date()))
  return attachment(file.body, 'text/csv; charset=utf-8', file.name, 'csv')
}
