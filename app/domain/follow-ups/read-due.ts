import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { type PlainDate, today } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'

/** The due day as it was typed; null when nothing was. Throws Invalid at `due`. */
export function readDue(actor: Pick<Actor, 'zone'>, due: string | undefined, now: Date): PlainDate | null {
  if (!due) return null
  const read = parseTypedDate(due, { today: today(now, actor.zone), lean: 'future' })
  if ('error' in read) throw new Invalid([{ field: 'due', code: read.error }])
  return read.date
}
