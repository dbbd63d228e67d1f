export type TypedTime = { start: string; end?: string } | { error: 'timeUnknown' | 'timeImpossible' }

const separators = /\s*(?:-|–|—| til | to )\s*/

/**
 * Reads an hour or a span of hours on a 24-hour clock as people type it: `14`, `14:00`, `14.00`, `kl. 14`, `1430`,
 * `14-15`, `14:00–15:30`. Answers in "HH:MM". Whether the end is before the start is for the caller to judge.
 */
export function parseTypedTime(text: string): TypedTime {
  const typed = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
  const [first, second, ...more] = typed.split(separators)
  if (typed.length > 40 || first === undefined || more.length > 0) return { error: 'timeUnknown' }
  const start = readHour(first)
  const end = second === undefined ? undefined : readHour(second)
  if (start === null || end === null) return { error: 'timeUnknown' }
  if (start === false || end === false) return { error: 'timeImpossible' }
  return end === undefined ? { start } : { start, end }
}

/** "HH:MM"; null when it is not written as an hour, false when the clock has no such hour. */
function readHour(typed: string): string | null | false {
  const found = /^(?:kl\.? ?|at )?(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(typed)
  if (!found) return null
  const hour = Number(found[1])
  const minute = Number(found[2] ?? '0')
  if (hour > 23 || minute > 59) return false
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
