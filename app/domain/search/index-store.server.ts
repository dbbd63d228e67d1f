import type { Transaction } from '~/db.server'
import type { Entry } from './entries/entry'
import type { SearchKind } from './search-kind'

/** The column that ties an entry to its record. */
export const recordColumn = {
  person: 'personId',
  organisation: 'organisationId',
  post: 'postId',
  meeting: 'meetingId',
  edition: 'editionId',
  group: 'groupId',
  measure: 'measureId',
} as const satisfies Record<SearchKind, string>

/** Writes the entries, leaving equal ones untouched; answers the ids of records that others name in theirs and that changed. */
export async function storeEntries(tx: Transaction, kind: SearchKind, entries: Entry[]): Promise<string[]> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const stored = await tx.searchEntry.findMany({
    where: { kind, recordId: { in: entries.map((entry) => entry.recordId) } },
  })
  const before = new Map(stored.map((entry) => [entry.recordId, entry]))
  const added = entries.filter((entry) => !before.has(entry.recordId))
  const renamed: string[] = []
  for (const entry of entries) {
    const old = before.get(entry.recordId)
    if (!old || same(old, entry)) continue
    await tx.searchEntry.update({ where: { id: old.id }, data: entry })
    if (isCalledOtherwise(old, entry)) renamed.push(entry.recordId)
  }
  if (added.length > 0) {
    await tx.searchEntry.createMany({
      data: added.map((entry) => ({ ...entry, kind, [recordColumn[kind]]: entry.recordId })),
    })
  }
  return renamed
}

/** Names stand before the first gap of four spaces, see `indexText`. */
function isCalledOtherwise(old: Entry, entry: Entry): boolean {
  const names = ({ folded }: Entry) => folded.split('    ')[0]
  return old.title !== entry.title || old.limited !== entry.limited || names(old) !== names(entry)
}

function same(old: Entry, entry: Entry): boolean {
  return (
    old.title === entry.title &&
    old.detail === entry.detail &&
    old.body === entry.body &&
    old.folded === entry.folded &&
    old.archived === entry.archived &&
    old.limited === entry.limited
  )
}
