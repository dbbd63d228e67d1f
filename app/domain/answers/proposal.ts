import type { Locale } from '../access/actor'
import { describeMeetingTime, type MeetingTime } from '../time/format-time'
import { addDays, type Instant } from '../time/plain-date'

const DAY = 86_400_000

/** The times a counter-proposal names. From midnight to midnight UTC are whole days, the last one excluded. */
export function proposedTime(start: Instant, end: Instant | null): MeetingTime & { allDay: boolean } {
  const startsOn = dayOf(start)
  if (!isMidnight(start) || !end || !isMidnight(end)) {
    return { startsAt: start, endsAt: end, zone: null, startsOn, endsOn: startsOn, allDay: false }
  }
  const endsOn = addDays(dayOf(end), -1)
  return { startsAt: null, endsAt: null, zone: null, startsOn, endsOn, allDay: true }
}

/** As `proposedTime`, in words. */
export function describeProposal(start: Instant, end: Instant | null, zone: string, locale: Locale): string {
  return describeMeetingTime(proposedTime(start, end), zone, locale)
}

function isMidnight(instant: Instant): boolean {
  return instant.getTime() % DAY === 0
}

function dayOf(instant: Instant): string {
  return instant.toISOString().slice(0, 10)
}
