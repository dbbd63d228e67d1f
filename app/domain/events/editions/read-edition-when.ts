import { Invalid } from '../../errors'
import { storedWhen } from '../../time/meeting-when'
import { readWhen } from '../../meetings/read-when'
import { addDays, type Instant, type PlainDate, today } from '../../time/plain-date'
import { parseTypedDate } from '../../time/typed-date'

export type EditionWhen = {
  startsOn: PlainDate
  endsOn: PlainDate
  startsAt: Instant | null
  endsAt: Instant | null
  zone: string
}

type Typed = {
  /** A proposed first day; `date`, when typed, is another one. */
  proposed?: PlainDate
  date?: string
  endDate?: string
  time?: string
  zone: string
  clock?: 'earlier' | 'later'
}

/**
 * An edition's time as typed. Without a last day it ends with its first, or lasts `days`.
 * Throws Invalid by field: no date, an end before the start, an hour that does not exist.
 */
export function readEditionWhen(
  typed: Typed,
  { now, zone, days = 1 }: { now: Instant; zone: string; days?: number },
): EditionWhen {
  const date = typed.date ?? typed.proposed
  if (date === undefined) throw new Invalid([{ field: 'date', code: 'editionWithoutDate' }])
  const context = { today: today(now, zone), lean: 'future' } as const
  const first = parseTypedDate(date, context)
  if ('error' in first) throw new Invalid([{ field: 'date', code: first.error }])
  const endDate = typed.endDate ?? addDays(first.date, days - 1)
  const read = readWhen({ ...typed, date: first.date, endDate }, context)
  if ('problem' in read) throw new Invalid([read.problem])
  const { allDay: _allDay, ...when } = storedWhen(read.when)
  // Without an hour of ending the last day is still the one that was typed.
  const last = parseTypedDate(endDate, { today: first.date, lean: 'future' })
  const endsOn = 'date' in last && last.date > when.endsOn ? last.date : when.endsOn
  return { ...when, endsOn, zone: typed.zone }
}
