import type { Transaction } from '~/db.server'
import { noteNetworkChange, noteNetworkChanges } from '../network/note-network-change.server'
import { meetingEntries } from './entries/meeting-entries.server'
import { organisationEntries, postEntries } from './entries/organisation-entries.server'
import { personEntries } from './entries/person-entries.server'
import { editionEntries, groupEntries, measureEntries } from './entries/plan-entries.server'
import { storeEntries } from './index-store.server'

/** Rows read and written at a time, so that a rename of something large stays small in memory. */
const batch = 200

/**
 * Brings a person's search entry up to date, in the transaction of the change. A new name, or handling that
 * changed, is carried into the meetings that name the person.
 */
export async function indexPerson(tx: Transaction, id: string, now = new Date()): Promise<void> {
  await noteNetworkChange(tx, 'person', id)
  await indexPersons(tx, [id], now)
}

/** As `indexPerson`; a new name is carried into its posts, their holders and the meetings that name it. */
export async function indexOrganisation(tx: Transaction, id: string, now = new Date()): Promise<void> {
  const changed = await storeEntries(tx, 'organisation', await organisationEntries(tx, [id]))
  const posts = await tx.post.findMany({ where: { organisationId: id }, select: { id: true } })
  await indexPosts(
    tx,
    posts.map((post) => post.id),
    now,
  )
  if (changed.length === 0) return
  const children = await tx.organisation.findMany({ where: { parentId: id }, select: { id: true } })
  await storeEntries(
    tx,
    'organisation',
    await organisationEntries(
      tx,
      children.map((child) => child.id),
    ),
  )
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const named = await tx.meeting.findMany({
    where: {
      OR: [
        { organisations: { some: { organisationId: id } } },
        { participants: { some: { organisationId: id } } },
      ],
    },
    select: { id: true },
  })
  await storeMeetings(
    tx,
    named.map((meeting) => meeting.id),
  )
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const hosted = await tx.edition.findMany({ where: { hostId: id }, select: { id: true } })
  await indexEditions(
    tx,
    hosted.map((edition) => edition.id),
  )
}

/** As `indexPerson`; a new title is carried to those who hold the post. */
export async function indexPost(tx: Transaction, id: string, now = new Date()): Promise<void> {
  await indexPosts(tx, [id], now)
}

/** Brings a meeting's search entry up to date, in the transaction of the change. */
export async function indexMeeting(tx: Transaction, id: string): Promise<void> {
  await indexMeetings(tx, [id])
}

async function indexEditions(tx: Transaction, ids: string[]): Promise<void> {
  for (const some of batches(ids)) await storeEntries(tx, 'edition', await editionEntries(tx, some))
}

/** Brings an edition's search entry up to date, its agenda's words as well, in the transaction of the change. */
export async function indexEdition(tx: Transaction, id: string): Promise<void> {
  await indexEditions(tx, [id])
}

/** A new name of a series is carried into its editions. */
export async function indexSeries(tx: Transaction, id: string): Promise<void> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const editions = await tx.edition.findMany({ where: { seriesId: id }, select: { id: true } })
  await indexEditions(
    tx,
    editions.map((edition) => edition.id),
  )
}

export async function indexGroup(tx: Transaction, id: string): Promise<void> {
  await storeEntries(tx, 'group', await groupEntries(tx, [id]))
}

export async function indexMeasure(tx: Transaction, id: string): Promise<void> {
  await storeEntries(tx, 'measure', await measureEntries(tx, [id]))
}

/** Every group, measure and edition, among which reference data may have brought new ones; the others stay untouched. */
export async function indexReferences(tx: Transaction): Promise<void> {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const groups = ids(await tx.group.findMany({ select: { id: true } }))
  await storeEntries(tx, 'group', await groupEntries(tx, groups))
  const measures = ids(await tx.measure.findMany({ select: { id: true } }))
  await storeEntries(tx, 'measure', await measureEntries(tx, measures))
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  await indexEditions(tx, ids(await tx.edition.findMany({ select: { id: true } })))
}

/** As `indexPerson`, for many at once. */
export async function indexPersons(tx: Transaction, ids: string[], now: Date): Promise<void> {
  for (const some of batches(ids)) {
    const changed = await storeEntries(tx, 'person', await personEntries(tx, some, now))
    if (changed.length === 0) continue
    // reads as the system: the index is written whole, and narrowed for each reader when it is read
    const naming = await tx.meetingParticipant.findMany({
      where: { personId: { in: changed } },
      select: { meetingId: true },
      distinct: ['meetingId'],
    })
    await storeMeetings(
      tx,
      naming.map((row) => row.meetingId),
    )
  }
}

async function indexPosts(tx: Transaction, ids: string[], now: Date): Promise<void> {
  for (const some of batches(ids)) {
    await storeEntries(tx, 'post', await postEntries(tx, some))
    // reads as the system: the index is written whole, and narrowed for each reader when it is read
    const held = await tx.appointment.findMany({
      where: { postId: { in: some }, archivedAt: null },
      select: { personId: true },
      distinct: ['personId'],
    })
    await indexPersons(
      tx,
      held.map((row) => row.personId),
      now,
    )
  }
}

/** As `indexMeeting`, for many at once. */
export async function indexMeetings(tx: Transaction, ids: string[]): Promise<void> {
  await noteNetworkChanges(tx, 'meeting', ids)
  await storeMeetings(tx, ids)
}

async function storeMeetings(tx: Transaction, ids: string[]): Promise<void> {
  for (const some of batches(ids)) await storeEntries(tx, 'meeting', await meetingEntries(tx, some))
}

function batches(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / batch) }, (_, i) =>
    ids.slice(i * batch, (i + 1) * batch),
  )
}
