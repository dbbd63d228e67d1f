import { db, inTransaction, type Transaction } from '~/db.server'
import { addDays, today } from '../time/plain-date'
import type { Entry } from './entries/entry'
import { meetingEntries } from './entries/meeting-entries.server'
import { organisationEntries, postEntries } from './entries/organisation-entries.server'
import { personEntries } from './entries/person-entries.server'
import { editionEntries, groupEntries, measureEntries } from './entries/plan-entries.server'
import { indexPersons } from './index-record.server'
import { recordColumn, storeEntries } from './index-store.server'
import { type SearchKind, searchKinds } from './search-kind'

/** Records read and written in one transaction: short, so that others can write in between. */
const batch = 200
/** How far back ended appointments are looked for: longer than a server is ever left alone. */
const daysBack = 31

type Page = { where: { id: { gt: string } }; orderBy: { id: 'asc' }; take: number; select: { id: true } }

const idsOf: Record<SearchKind, (page: Page) => Promise<{ id: string }[]>> = {
  organisation: (page) => db.organisation.findMany(page),
  post: (page) => db.post.findMany(page),
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  person: (page) => db.person.findMany(page),
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  meeting: (page) => db.meeting.findMany(page),
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  edition: (page) => db.edition.findMany(page),
  group: (page) => db.group.findMany(page),
  measure: (page) => db.measure.findMany(page),
}

export const entriesOf: Record<SearchKind, (tx: Transaction, ids: string[], now: Date) => Promise<Entry[]>> =
  {
    organisation: organisationEntries,
    post: postEntries,
    person: personEntries,
    meeting: meetingEntries,
    edition: editionEntries,
    group: groupEntries,
    measure: measureEntries,
  }

/** Told after every slice: the kind, and how many records of it have been read. */
export type Progress = (kind: SearchKind, done: number) => void

/**
 * Writes the search entry of every record and removes those of records that are gone, while the office works: in
 * slices, each a transaction of its own. Entries that are right are left untouched, so that a run broken off is simply
 * run again. Answers how many records of each kind were read.
 */
export async function reindex(
  now: Date,
  progress: Progress = () => undefined,
): Promise<Record<SearchKind, number>> {
  await removeOrphans()
  const counts = Object.fromEntries(searchKinds.map((kind) => [kind, 0])) as Record<SearchKind, number>
  for (const kind of searchKinds) {
    for (let after = ''; ;) {
      const ids = await nextIds(kind, after)
      const last = ids.at(-1)
      if (last === undefined) break
      await inTransaction(async (tx) => storeEntries(tx, kind, await entriesOf[kind](tx, ids, now)))
      progress(kind, (counts[kind] += ids.length))
      after = last
    }
  }
  return counts
}

/** Takes posts whose last day has passed out of the entries of those who held them: no change of a record tells of it. */
export async function indexEndedAppointments(now: Date): Promise<void> {
  const day = today(now, 'UTC')
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const ended = await db.appointment.findMany({
    where: { endsOn: { gte: addDays(day, -daysBack), lt: day }, archivedAt: null },
    select: { personId: true },
    distinct: ['personId'],
  })
  for (let at = 0; at < ended.length; at += batch) {
    const ids = ended.slice(at, at + batch).map(({ personId }) => personId)
    await inTransaction((tx) => indexPersons(tx, ids, now))
  }
}

async function nextIds(kind: SearchKind, after: string): Promise<string[]> {
  const found = await idsOf[kind]({
    where: { id: { gt: after } },
    orderBy: { id: 'asc' },
    take: batch,
    select: { id: true },
  })
  return found.map(({ id }) => id)
}

/** A record that was deleted leaves its entry behind without it. */
async function removeOrphans(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.searchEntry.deleteMany({ where: { kind: { notIn: [...searchKinds] } } })
    for (const kind of searchKinds)
      await tx.searchEntry.deleteMany({ where: { kind, [recordColumn[kind]]: null } })
  })
}
