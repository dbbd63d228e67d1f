import { db, inTransaction, type Transaction } from '~/db.server'
import { meetingEntries, organisationEntries, personEntries, postEntries } from './index-entries.server'
import { type Entry, storeEntries } from './index-store.server'
import type { SearchKind } from './search-kind'

/** Records read and written in one transaction: short, so that others can write in between. */
const batch = 200

/**
 * Writes the search entry of every record and leaves those that are right untouched; run it after a change of
 * what entries hold. Answers how many records of each kind were read.
 */
export async function reindex(now: Date): Promise<Record<SearchKind, number>> {
  return {
    organisation: await reindexKind('organisation', organisationIds, organisationEntries),
    post: await reindexKind('post', postIds, postEntries),
    person: await reindexKind('person', personIds, (tx, ids) => personEntries(tx, ids, now)),
    meeting: await reindexKind('meeting', meetingIds, meetingEntries),
  }
}

type Page = { where: { id: { gt: string } }; orderBy: { id: 'asc' }; take: number; select: { id: true } }

const organisationIds = (page: Page) => db.organisation.findMany(page)
const postIds = (page: Page) => db.post.findMany(page)
// reads as the system: the index is written whole, and narrowed for each reader when it is read
const personIds = (page: Page) => db.person.findMany(page)
// reads as the system: the index is written whole, and narrowed for each reader when it is read
const meetingIds = (page: Page) => db.meeting.findMany(page)

async function reindexKind(
  kind: SearchKind,
  idsOf: (page: Page) => Promise<{ id: string }[]>,
  entriesOf: (tx: Transaction, ids: string[]) => Promise<Entry[]>,
): Promise<number> {
  let count = 0
  for (let after = ''; ;) {
    const found = await idsOf({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    const ids = found.map((record) => record.id)
    const last = ids.at(-1)
    if (last === undefined) return count
    await inTransaction(async (tx) => storeEntries(tx, kind, await entriesOf(tx, ids)))
    count += ids.length
    after = last
  }
}
