import { redirect } from '@remix-run/node'

/** A page beyond the end, such as an old link to a list that has shrunk, leads to the last one. */
export function demandPage(request: Request, page: number, total: number, perPage = 50): void {
  const last = Math.max(1, Math.ceil(total / perPage))
  if (page <= last) return
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('page', String(last))
  searchParams.delete('_data')
  throw redirect(`${pathname}?${searchParams.toString()}`)
}
