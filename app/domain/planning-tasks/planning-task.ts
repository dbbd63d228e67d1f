import type { Actor } from '../access/actor'
import { can } from '../access/can'
import { addDays, isPlainDate, type PlainDate } from '../time/plain-date'
import { parseTypedDate } from '../time/typed-date'

/** Its owner says that a task is done, and so does whoever may plan editions. */
export function mayFinish(actor: Pick<Actor, 'accountId' | 'role'>, ownerId: string | null): boolean {
  if (!can(actor, 'planningTask.finish')) return false
  return ownerId === actor.accountId || can(actor, 'edition.edit')
}

type Due = { date: PlainDate } | { error: 'dateUnknown' | 'dateImpossible' }

/** A due day as it is typed: a date, or days from the edition's first one ("T-180", "T+7"). */
export function readTypedDue(typed: string, startsOn: PlainDate, today: PlainDate): Due {
  const relative = /^t\s*([+\-−–])\s*(\d{1,4})$/i.exec(typed.trim())
  if (!relative) return parseTypedDate(typed, { today, lean: 'future' })
  const days = Number(relative[2]) * (relative[1] === '+' ? 1 : -1)
  const date = addDays(startsOn, days)
  return isPlainDate(date) ? { date } : { error: 'dateImpossible' }
}
