import { Invalid } from '../errors'
import { daysBetween, today, type PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'

/**
 * The day typed for either end of an appointment; nothing typed is unknown. A day without a year is the nearest
 * one, before or after today: appointments are noted both when planned and long after. Throws Invalid at `field`.
 */
export function readPostDate(
  text: string | undefined,
  field: string,
  now: Date,
  zone: string,
): PlainDate | null {
  if (!text) return null
  const day = today(now, zone)
  const past = parseTypedDate(text, { today: day, lean: 'past' })
  const future = parseTypedDate(text, { today: day, lean: 'future' })
  if ('error' in past) throw new Invalid([{ field, code: past.error }])
  if ('error' in future) return past.date
  return daysBetween(past.date, day) <= daysBetween(day, future.date) ? past.date : future.date
}

/** Throws Invalid at `field` when the last day lies before the first. */
export function demandOrder(startsOn: PlainDate | null, endsOn: PlainDate | null, field: string): void {
  if (startsOn && endsOn && endsOn < startsOn) throw new Invalid([{ field, code: 'endBeforeStart' }])
}
