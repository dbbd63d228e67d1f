import { type Calendar, UnwritableCalendar } from './calendar-event'

/**
 * What RFC 5546 asks of each METHOD: an organizer always (§3.2.1); no attendees on what is published; one UID to a
 * request, of which Outlook reads only the first. A file without METHOD is free of them.
 */
export function demandMethodRules({ events, method }: Calendar): void {
  if (!method) return
  if (events.some(({ organizer }) => !organizer)) throw new UnwritableCalendar('organizer missing')
  if (method === 'PUBLISH') {
    if (events.some(({ attendees }) => attendees?.length))
      throw new UnwritableCalendar('attendees in a publication')
    return
  }
  if (new Set(events.map(({ uid }) => uid)).size !== 1) throw new UnwritableCalendar('more than one event')
}
