import type { PlainDate } from '../time/plain-date'
import { type DayNumber, dayNumber, dayOfNumber, noDay } from './day-number'

export type Held = { organisationId: string; startsOn: PlainDate | null; endsOn: PlainDate | null }

/** An overlap of two people at one organisation; `until` is its last day, null while it lasts. */
export type Overlap = { organisationId: string; until: PlainDate | null }

/**
 * Where and until when two people's appointments overlapped up to the day `now`, once per organisation: the
 * overlap that lasts longest.
 */
export function overlaps(one: readonly Held[], other: readonly Held[], now: PlainDate): Overlap[] {
  const today = dayNumber(now)
  const last = new Map<string, DayNumber>()
  for (const a of one) {
    for (const b of other) {
      if (a.organisationId !== b.organisationId) continue
      const until = lastCommonDay(
        dayNumber(a.startsOn),
        dayNumber(a.endsOn),
        dayNumber(b.startsOn),
        dayNumber(b.endsOn),
        today,
      )
      if (until !== noDay) last.set(a.organisationId, Math.max(until, last.get(a.organisationId) ?? until))
    }
  }
  return [...last].map(([organisationId, until]) => ({
    organisationId,
    until: until < today ? dayOfNumber(until) : null,
  }))
}

/**
 * The last day up to `now` on which both appointments were held, `noDay` when there is none. An appointment whose start
 * is unknown is only known to be held on its last day.
 */
export function lastCommonDay(
  oneStart: DayNumber,
  oneEnd: DayNumber,
  otherStart: DayNumber,
  otherEnd: DayNumber,
  now: DayNumber,
): DayNumber {
  const oneLast = oneEnd === noDay || oneEnd > now ? now : oneEnd
  const otherLast = otherEnd === noDay || otherEnd > now ? now : otherEnd
  const from = Math.max(
    oneStart === noDay ? oneLast : oneStart,
    otherStart === noDay ? otherLast : otherStart,
  )
  const until = Math.min(oneLast, otherLast)
  return from > until ? noDay : until
}
