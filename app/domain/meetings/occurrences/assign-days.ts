import type { PlainDate } from '../../time/plain-date'

export type Assigned<Slot> = {
  /** Each occurrence with the day the new rule gives it; null when it gives none. */
  slots: { slot: Slot; day: PlainDate | null }[]
  /** Days the new rule gives that no occurrence stands for yet. */
  free: PlainDate[]
}

/**
 * Carries occurrences over to a new rule's days: one that keeps its day stays on it, the others follow in order, so
 * that a series moved from Tuesday to Wednesday keeps its meetings. Both lists are in order of time.
 */
export function assignDays<Slot extends { day: PlainDate }>(
  before: readonly Slot[],
  days: readonly PlainDate[],
): Assigned<Slot> {
  const kept = new Set(before.map(({ day }) => day).filter((day) => days.includes(day)))
  const free = days.filter((day) => !kept.has(day))
  const slots = before.map((slot) => ({ slot, day: kept.has(slot.day) ? slot.day : (free.shift() ?? null) }))
  return { slots, free }
}
