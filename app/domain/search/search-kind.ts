/** What can be found, in the order groups stand. */
export const searchKinds = [
  'person',
  'organisation',
  'post',
  'meeting',
  'edition',
  'group',
  'measure',
] as const

export type SearchKind = (typeof searchKinds)[number]

export function isSearchKind(text: string): text is SearchKind {
  return (searchKinds as readonly string[]).includes(text)
}
