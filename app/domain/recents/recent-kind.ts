import { type SearchKind, searchKinds } from '../search/search-kind'

/** The kinds of record that are remembered as looked at: all that can be found. */
export const recentKinds = searchKinds
export type RecentKind = SearchKind

const sections: Record<RecentKind, string> = {
  person: 'people',
  organisation: 'organisations',
  post: 'posts',
  meeting: 'meetings',
  edition: 'editions',
  group: 'groups',
  measure: 'strategy',
}

const recordPath = new RegExp(`^/(${Object.values(sections).join('|')})/([0-9a-zA-Z_-]{1,64})/?$`)

/** The record whose page stands at the path, or null. A measure goes by its number there. */
export function recordAt(pathname: string): { kind: RecentKind; key: string } | null {
  const [, section, key] = recordPath.exec(pathname) ?? []
  const kind = recentKinds.find((one) => sections[one] === section)
  return kind && key && key !== 'new' ? { kind, key } : null
}

/** Where a record's page stands: `recordAt` the other way round. */
export function recordPage(kind: RecentKind, key: string): string {
  return `/${sections[kind]}/${key}`
}
