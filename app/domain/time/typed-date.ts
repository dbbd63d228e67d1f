import { monthNames, weekdayNames } from './calendar-words'
import {
  type PlainDate,
  addDays,
  addMonths,
  isPlainDate,
  makePlainDate,
  partsOf,
  weekdayOf,
} from './plain-date'

export { type TypedTime, parseTypedTime } from './typed-time'

/** `lean` says where a day that could lie on either side belongs: a bare weekday, a day and month without a year. */
export type TypedDateContext = { today: PlainDate; lean: 'past' | 'future' }
export type TypedDate = { date: PlainDate } | { error: 'dateUnknown' | 'dateImpossible' }

const unknown: TypedDate = { error: 'dateUnknown' }
const impossible: TypedDate = { error: 'dateImpossible' }

/**
 * Reads a day as people type it in Danish and English: `23.11.2026`, `23/11`, `23-11-26`, `2026-11-23`, `23. november`,
 * `i dag`, `yesterday`, `fre`, `næste fredag`, `last Friday`, `+3d`, `-2d`, `+1u`, `+2m`. Numbers are always day before month.
 * A bare weekday may be today; "næste"/"next" is in the week after this one; "sidste"/"last" is before today.
 */
export function parseTypedDate(text: string, context: TypedDateContext): TypedDate {
  const typed = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:den|på|on|the) |d\. ?)/, '')
  if (typed.length === 0 || typed.length > 60) return unknown
  return (
    readRelativeDay(typed, context.today) ??
    readWeekday(typed, context) ??
    readNumbers(typed, context) ??
    readMonthName(typed, context) ??
    readDayAfterWeekday(typed, context) ??
    unknown
  )
}

const relativeDays: Record<string, number> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i går': -1,
  igår: -1,
  'i gaar': -1,
  yesterday: -1,
  'i forgårs': -2,
  forgårs: -2,
  'i morgen': 1,
  imorgen: 1,
  tomorrow: 1,
  'i overmorgen': 2,
  overmorgen: 2,
}

function readRelativeDay(typed: string, today: PlainDate): TypedDate | null {
  const days = relativeDays[typed]
  if (days !== undefined && Object.hasOwn(relativeDays, typed)) return { date: addDays(today, days) }
  const found = /^([+-]|om |in )(\d{1,4}) ?(\p{L}+)$/u.exec(typed)
  if (!found) return null
  const count = Number(found[2]) * (found[1] === '-' ? -1 : 1)
  const unit = found[3] ?? ''
  if (/^(?:d|dag|dage|day|days)$/.test(unit)) return within(addDays(today, count))
  if (/^(?:u|uge|uger|w|week|weeks)$/.test(unit)) return within(addDays(today, count * 7))
  if (/^(?:m|md|mdr|måned|måneder|month|months)$/.test(unit)) return within(addMonths(today, count))
  return null
}

function readWeekday(typed: string, { today, lean }: TypedDateContext): TypedDate | null {
  const found = /^(?:(næste|next|sidste|last|i) )?(\p{L}+)\.?$/u.exec(typed)
  if (!found) return null
  const word = found[2] ?? ''
  const past = found[1] === 'i' ? weekdayNumber(word.replace(/s$/, '')) : null
  const weekday = found[1] === 'i' ? past : weekdayNumber(word)
  if (weekday === null) return null
  const ahead = weekday - weekdayOf(today)
  if (found[1] === 'næste' || found[1] === 'next') return { date: addDays(today, ahead + 7) }
  if (found[1]) return { date: addDays(today, ahead < 0 ? ahead : ahead - 7) }
  if (lean === 'past') return { date: addDays(today, ahead <= 0 ? ahead : ahead - 7) }
  return { date: addDays(today, ahead >= 0 ? ahead : ahead + 7) }
}

function readNumbers(typed: string, context: TypedDateContext): TypedDate | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return isPlainDate(typed) ? { date: typed } : impossible
  const found = /^(\d{1,2})([./-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?\.?$/.exec(typed)
  if (!found) return null
  return dayOfMonth(Number(found[1]), Number(found[3]), found[4], context)
}

function readMonthName(typed: string, context: TypedDateContext): TypedDate | null {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?,? ?(\d{4}|\d{2})?$/u.exec(typed)
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(typed)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = monthNumber(name ?? '')
  return month === null ? null : dayOfMonth(Number(day), month, year, context)
}

/** "mandag den 23. november 2026": the weekday must be the day's own. */
function readDayAfterWeekday(typed: string, context: TypedDateContext): TypedDate | null {
  const found = /^(\p{L}+)\.?,? (?:den |d\. ?|the )?(.*\d.*)$/u.exec(typed)
  const weekday = weekdayNumber(found?.[1] ?? '')
  if (!found || weekday === null) return null
  const rest = found[2] ?? ''
  const day = readNumbers(rest, context) ?? readMonthName(rest, context)
  if (day && 'date' in day && weekdayOf(day.date) !== weekday) return impossible
  return day
}

function dayOfMonth(
  day: number,
  month: number,
  year: string | undefined,
  context: TypedDateContext,
): TypedDate {
  if (year) {
    const date = makePlainDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
    return date ? { date } : impossible
  }
  const step = context.lean === 'past' ? -1 : 1
  const start = partsOf(context.today).year
  // Eight years reach the next 29 February even across 2100.
  for (let away = 0; away <= 8; away += 1) {
    const date = makePlainDate(start + away * step, month, day)
    if (date && (step < 0 ? date <= context.today : date >= context.today)) return { date }
  }
  return impossible
}

function weekdayNumber(word: string): number | null {
  const danish = weekdayNames.da.findIndex((name) => isShortFor(word, name))
  const english = weekdayNames.en.findIndex((name) => isShortFor(word, name.toLowerCase()))
  const found = danish >= 0 ? danish : english
  return found >= 0 ? found + 1 : null
}

function monthNumber(word: string): number | null {
  const danish = monthNames.da.findIndex((name) => isShortFor(word, name))
  const english = monthNames.en.findIndex((name) => isShortFor(word, name.toLowerCase()))
  const found = danish >= 0 ? danish : english
  return found >= 0 ? found + 1 : null
}

/** At least the first three letters of the name. */
function isShortFor(word: string, name: string): boolean {
  return word.length >= 3 && name.startsWith(word)
}

function within(date: PlainDate): TypedDate {
  return isPlainDate(date) ? { date } : impossible
}
