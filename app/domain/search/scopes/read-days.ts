import { type PlainDate, addDays, isPlainDate, makePlainDate } from '../../time/plain-date'
import { parseTypedDate } from '../../time/typed-date'

/** The first day of what was typed and the first day after it: a year, a month ("2026-01") or a day as it is typed. */
export function readDays(value: string, today: PlainDate): { from: PlainDate; until: PlainDate } | null {
  const [, year, month] = /^(\d{4})(?:-(\d{1,2}))?$/.exec(value.trim()) ?? []
  if (year === undefined) return readDay(value, today)
  const first = Number(month ?? 1)
  const from = makePlainDate(Number(year), first, 1)
  const next = month === undefined || first === 12 ? [Number(year) + 1, 1] : [Number(year), first + 1]
  const until = makePlainDate(next[0] ?? 0, next[1] ?? 0, 1)
  return from && until && isPlainDate(from) ? { from, until } : null
}

function readDay(value: string, today: PlainDate): { from: PlainDate; until: PlainDate } | null {
  const read = parseTypedDate(value, { today, lean: 'past' })
  return 'date' in read ? { from: read.date, until: addDays(read.date, 1) } : null
}
