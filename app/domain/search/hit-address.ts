import type { SearchKind } from './search-kind'

const places: Record<Exclude<SearchKind, 'measure'>, string> = {
  person: '/people',
  organisation: '/organisations',
  post: '/posts',
  meeting: '/meetings',
  edition: '/editions',
  group: '/groups',
}

/** Where a record found lies. Measures lie under their number, with which their titles begin. */
export function hitAddress(kind: SearchKind, recordId: string, title: string): string {
  return kind === 'measure' ? `/strategy/${parseInt(title, 10)}` : `${places[kind]}/${recordId}`
}
