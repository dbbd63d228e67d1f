import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { today, type PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'

/** A day as it was typed into `field`, read in the actor's zone. Throws Invalid at the field. */
export function readDay(
  { zone }: Actor,
  field: string,
  typed: string,
  { now, lean }: { now: Date; lean: 'past' | 'future' },
): PlainDate {
  const read = parseTypedDate(typed, { today: today(now, zone), lean })
  if ('error' in read) throw new Invalid([{ field, code: read.error }])
  return read.date
}
