import type { Locale } from '../access/actor'
import { dayAndTime, formatDate, formatTime } from '../time/format-time'
import type { Instant } from '../time/plain-date'
import { wallTimeOf } from '../time/wall-time'

/** "23. nov. 2026 kl. 14.00": where many stand below each other. */
export function shortMoment(instant: Instant, zone: string, locale: Locale): string {
  const { date, time } = wallTimeOf(instant, zone)
  return dayAndTime(formatDate(date, locale, 'medium'), formatTime(time, locale), locale)
}
