import type { Prisma } from '~/generated/sqlite/client'
import type { SearchKind } from './search-kind'

/** What a search is narrowed to: the kinds, and for each the subqueries of record ids of which every one must hold it. */
export type Within = {
  kinds: readonly SearchKind[]
  idsOf: Partial<Record<SearchKind, Prisma.Sql[]>>
}

/** Any record of these kinds. */
export function withinKinds(kinds: readonly SearchKind[]): Within {
  return { kinds, idsOf: {} }
}
