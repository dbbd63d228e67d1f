import { Invalid } from '../errors'
import { today, type PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'

/** The day typed for an appointment's end; nothing typed is unknown. Throws Invalid at `field`. */
export function readPostDate(
  text: string | undefined,
  field: string,
  now: Date,
  zone: string,
): PlainDate | null {
  if (!text) return null
  const read = parseTypedDate(text, { today: today(now, zone), lean: 'past' })
  if ('error' in read) throw new Invalid([{ field, code: read.error }])
  return read.date
}
