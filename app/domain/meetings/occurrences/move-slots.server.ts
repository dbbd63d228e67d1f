import type { Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { isAnotherTime } from '../../time/meeting-when'
import type { PlainDate } from '../../time/plain-date'
import { occurrenceTime } from '../../recurrence/occurrence-time'
import type { TimeChange } from './plan-series-edit'
import { type Slot, slotsOf, type StoredOccurrence, type StoredSeries } from './stored-series.server'
import { told } from './write-series.server'

type Moving = {
  /** As it was. */
  series: StoredSeries
  recurrenceId: string
  change: TimeChange
  editedId: string
  isOpen: (slot: Slot) => boolean
  now: Date
}

/**
 * Puts the occurrences on the days the rule now gives. Open ones follow it in time, or are archived when it gives them
 * no day; the others only learn which day of the rule they stand for. Answers with those that changed for readers.
 */
export async function moveSlots(
  tx: Transaction,
  actor: Actor,
  assigned: { slot: Slot & { from: PlainDate }; day: PlainDate | null }[],
  moving: Moving,
): Promise<string[]> {
  const { series, recurrenceId, change } = moving
  const written: string[] = []
  for (const { slot, day } of assigned) {
    if (await moveSlot(tx, actor, slot, day, moving)) written.push(slot.meeting.id)
  }
  if (change.moved && recurrenceId === series.id) await releaseEarlier(tx, series, assigned, moving)
  return written
}

async function moveSlot(
  tx: Transaction,
  actor: Actor,
  slot: Slot & { from: PlainDate },
  day: PlainDate | null,
  { series, recurrenceId, change, editedId, isOpen, now }: Moving,
): Promise<boolean> {
  const { meeting, from } = slot
  const open = isOpen(slot)
  const gone = open && day === null
  // Archived because the series was shortened: prolonged again, it takes the occurrence back.
  const back = meeting.archivedAt !== null && day !== null && from > series.untilOn
  const moves = open && day !== null && change.moved && meeting.id !== editedId
  const data = {
    ...(change.moved && originalOf(actor, change, day)),
    ...(recurrenceId !== series.id && { recurrenceId }),
    ...(gone && { archivedAt: now }),
    ...(back && { archivedAt: null }),
    ...((moves || back) && timeColumns(actor, meeting, change, day)),
  }
  if (Object.keys(data).length === 0) return false
  const shows = gone || back || moves
  // Not `update`, which reads the whole row again.
  await tx.meeting.updateMany({
    where: { id: meeting.id },
    data: { ...data, ...(shows && { version: { increment: 1 }, changedAt: now }) },
  })
  return shows
}

function originalOf({ locale }: Actor, { hours }: TimeChange, day: PlainDate | null) {
  if (day === null) return { originalStartsOn: null, originalStartsAt: null }
  return { originalStartsOn: day, originalStartsAt: occurrenceTime(hours, day, locale).startsAt }
}

function timeColumns({ locale }: Actor, meeting: StoredOccurrence, { hours }: TimeChange, day: PlainDate) {
  const when = occurrenceTime(hours, day, locale)
  return { ...when, ...(isAnotherTime(meeting, when) && told(meeting.sequence)) }
}

/** Those from before the first that moved keep their record, but the rule no longer gives them. */
async function releaseEarlier(
  tx: Transaction,
  series: StoredSeries,
  assigned: { slot: Slot }[],
  { now }: Moving,
): Promise<void> {
  const moved = new Set(assigned.map(({ slot }) => slot.meeting.id))
  const earlier = slotsOf(series).flatMap(({ meeting: { id } }) => (moved.has(id) ? [] : [id]))
  const released = { originalStartsOn: null, originalStartsAt: null, changedAt: now }
  await tx.meeting.updateMany({ where: { id: { in: earlier } }, data: released })
}
