import type { Locale } from '../access/actor'
import { describeMeetingTime } from '../time/format-time'
import { addDays, type Instant } from '../time/plain-date'

const DAY = 86_400_000

/** The times a counter-proposal names, in words. From midnight to midnight UTC are whole days, the last one excluded. */
export function describeProposal(start: Instant, end: Instant | null, zone: string, locale: Locale): string {
  const startsOn = dayOf(start)
  if (!isMidnight(start) || !end || !isMidnight(end)) {
    return describeMeetingTime(
      { startsAt: start, endsAt: end, zone: null, startsOn, endsOn: startsOn },
      zone,
      locale,
    )
  }
  const endsOn = addDays(dayOf(end), -1)
  return describeMeetingTime(
    { startsAt: null, endsAt: null, zone: null, startsOn, endsOn, allDay: true },
    zone,
    locale,
  )
}

function isMidnight(instant: Instant): boolean {
  return instant.getTime() % DAY === 0
}

function dayOf(instant: Instant): string {
  return instant.toISOString().slice(0, 10)
}
