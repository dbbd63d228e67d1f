import type { Scope } from '~/domain/recurrence/recurrence-scope'
import { scopeSearch } from '~/domain/recurrence/rule-schema.server'
import { readSearch } from './page.server'
import { readBody } from './read-body.server'

/** Which occurrences an act goes for: as its form says, or its address, which undoing has. Anything else is one. */
export async function readScope(request: Request): Promise<Scope> {
  const isForm = /form/.test(request.headers.get('Content-Type') ?? '')
  const said = isForm ? (await readBody(request)).get('scope') : null
  const chosen = scopeSearch.safeParse({ scope: said })
  return chosen.success ? chosen.data.scope : readSearch(request, scopeSearch).scope
}
