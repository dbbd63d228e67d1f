import type { Reader } from '~/db.server'
import { giveWay } from '~/give-way'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings } from '../access/visible-to.server'
import type { KnownMeeting } from './import-status'
import type { Candidate } from './resolve-entries'

/** What an entry already is here: a meeting, or an edition, which is only ever changed on its own page. */
export type Known = { id: string } & (
  { kind: 'meeting'; meeting: KnownMeeting & { version: number } } | { kind: 'edition' }
)

/** SQLite takes some thousand values in one question. */
const atATime = 400

const selection = {
  id: true,
  uid: true,
  status: true,
  title: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  startsOn: true,
  endsOn: true,
  allDay: true,
  place: true,
  link: true,
  purpose: true,
  archivedAt: true,
  sequence: true,
  changedAt: true,
  version: true,
  originalStartsOn: true,
  originalStartsAt: true,
  sourceUid: true,
  sourceOccurrence: true,
  sourceSequence: true,
  recurrence: { select: { uid: true } },
} as const

/**
 * The visible meetings and editions the candidates are, by their keys: imported before from the same UID and
 * RECURRENCE-ID, or written to the file by ourselves. What the actor may not see is as unknown as what is not here.
 */
export async function findKnown(
  reader: Reader,
  actor: Actor,
  candidates: readonly Candidate[],
): Promise<Map<number, Known>> {
  const uids = [...new Set(candidates.map(({ uid }) => uid))]
  const byIdentity = new Map<string, Known>()
  for (let from = 0; from < uids.length; from += atATime) {
    if (from > 0) await giveWay()
    await findSome(reader, actor, uids.slice(from, from + atATime), byIdentity)
  }
  return new Map(
    candidates.flatMap(({ key, uid, occurrence }): [number, Known][] => {
      const known = byIdentity.get(identity(uid, occurrence))
      return known ? [[key, known]] : []
    }),
  )
}

async function findSome(
  reader: Reader,
  actor: Actor,
  uids: string[],
  found: Map<string, Known>,
): Promise<void> {
  const sourced = await reader.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { sourceUid: { in: uids } }] },
    select: selection,
    orderBy: { archivedAt: { sort: 'desc', nulls: 'last' } },
  })
  for (const row of sourced)
    found.set(identity(row.sourceUid ?? '', row.sourceOccurrence ?? ''), meeting(row, false))
  const own = await reader.meeting.findMany({
    where: {
      AND: [visibleMeetings(actor), { OR: [{ uid: { in: uids } }, { recurrence: { uid: { in: uids } } }] }],
    },
    select: selection,
  })
  for (const row of own) {
    found.set(identity(row.uid, ''), meeting(row, true))
    if (row.recurrence) found.set(identity(row.recurrence.uid, originalOf(row)), meeting(row, true))
  }
  const editions = await reader.edition.findMany({
    where: { AND: [visibleEditions(actor), { uid: { in: uids } }] },
    select: { id: true, uid: true },
  })
  for (const { id, uid } of editions) found.set(identity(uid, ''), { kind: 'edition', id })
}

type Row = KnownMeeting & { id: string; version: number }

function meeting(row: Omit<Row, 'own'>, own: boolean): Known {
  return { kind: 'meeting', id: row.id, meeting: { ...row, own } }
}

function originalOf(row: { originalStartsAt: Date | null; originalStartsOn: string | null }): string {
  return row.originalStartsAt?.toISOString() ?? row.originalStartsOn ?? ''
}

function identity(uid: string, occurrence: string): string {
  return `${uid}\n${occurrence}`
}
