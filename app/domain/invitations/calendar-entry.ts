import type { Attendee, CalendarEvent, Organizer } from '../calendar/calendar-event'
import { type Guest, isInvited } from './guest'
import type { Unit } from './invitation-subject'
import { type PlanLine, sameAddress } from './plan-lines'

/** Beyond this many a message names its recipient alone: neither files nor address lists grow with the square of guests. */
export const MOST_LISTED = 60

/** The event of one recipient's message (RFC 5546 §3.2.2 and §3.2.5). */
export function calendarEntry(
  line: PlanLine,
  organizer: Organizer,
  guests: readonly Guest[],
  description: string,
): CalendarEvent {
  const { unit, locale, sequence, stamp, reason, method } = line
  return {
    ...unit.entry[locale],
    ...{ sequence, stamp, description, organizer },
    attendees: attendeesOf(line, guests),
    // One person uninvited is no cancelled event: their message has no STATUS.
    status: reason === 'cancelled' ? 'CANCELLED' : method === 'CANCEL' ? undefined : 'CONFIRMED',
  }
}

/** Everybody invited, the recipient first asked. Who stands under a LIMITED record is named to nobody else. */
function attendeesOf(line: PlanLine, guests: readonly Guest[]): Attendee[] {
  const own = recipientOf(line)
  if (line.reason === 'uninvited') return [own]
  const invited = guests.filter(isInvited)
  const others = invited.length > MOST_LISTED ? [] : invited.filter(({ limited }) => !limited)
  const listed: Attendee[] = [own]
  for (const guest of others) {
    const { name, email } = guest
    if (email === null || listed.some((attendee) => sameAddress(attendee.email, email))) continue
    listed.push({ name, email, status: partstatOf(guest, line.unit) })
  }
  return listed
}

function recipientOf({ name, email, guest, unit, reason, method }: PlanLine): Attendee {
  const asked = reason === 'new' || reason === 'moved'
  const status = asked ? 'NEEDS-ACTION' : partstatOf(guest, unit)
  return { name, email: email ?? '', status, rsvp: method === 'REQUEST' && status === 'NEEDS-ACTION' }
}

const partstats: Partial<Record<Guest['status'], Attendee['status']>> = {
  ACCEPTED: 'ACCEPTED',
  TENTATIVE: 'TENTATIVE',
  DECLINED: 'DECLINED',
  SUBSTITUTE: 'DELEGATED',
}

/** What they answered, unless that was to a time that no longer holds. */
function partstatOf({ status, answerSequence }: Guest, { toldSequence }: Unit): Attendee['status'] {
  const stale = answerSequence !== null && answerSequence < toldSequence
  return (stale ? undefined : partstats[status]) ?? 'NEEDS-ACTION'
}
