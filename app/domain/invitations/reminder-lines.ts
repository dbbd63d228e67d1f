import type { Guest } from './guest'
import type { Unit } from './invitation-subject'
import { isOtherHolder, type PlanLine, problemOf, request, type ToldOf } from './plan-lines'

/** Whether those written to lately are reminded as well. */
export type Chase = { includeRecent: boolean }

const quietMilliseconds = 3 * 24 * 60 * 60_000

/** Whoever was written to since then is left in peace. */
export function quietSince(now: Date): Date {
  return new Date(now.getTime() - quietMilliseconds)
}

/**
 * Reminders to those who have the invitation as it stands and have not answered: the same REQUEST once more, with no
 * new SEQUENCE. Somebody who is due another message hears with that one instead.
 */
export function reminderLines(
  guests: readonly Guest[],
  unit: Unit | undefined,
  told: ToldOf,
  { now, includeRecent }: Chase & { now: Date },
): PlanLine[] {
  if (!unit || unit.cancelledAt || unit.over) return []
  return guests.flatMap((guest) => {
    const last = told(guest.invitationId, unit)
    if (guest.status !== 'SENT' || last?.method !== 'REQUEST' || last.toldSequence < unit.toldSequence)
      return []
    const toldAt = guest.chasedAt && guest.chasedAt > last.createdAt ? guest.chasedAt : last.createdAt
    const isRecent = toldAt > quietSince(now)
    if (isOtherHolder(guest) || (isRecent && !includeRecent)) return []
    const line = request(guest, unit, 'reminder')
    const sequence = Math.max(unit.sequence, last.sequence)
    return [{ ...line, sequence, toldAt, ...problemOf(line, guests) }]
  })
}
