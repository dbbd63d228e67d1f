import type { Transaction } from '~/db.server'
import type { Organizer } from '../calendar/calendar-event'
import type { InvitationSubject } from './invitation-subject'

/**
 * Holds the record's row and keeps its ORGANIZER from the first sending on. Neither SEQUENCE nor the moment of its last
 * change moves: who else is invited is nothing the record shows.
 */
export async function touchSubject(
  tx: Transaction,
  { kind, id }: InvitationSubject,
  organizer: Organizer | null,
): Promise<void> {
  const where = { id }
  const kept = (stored: { organizerEmail: string | null; changedAt: Date }) => ({
    changedAt: stored.changedAt,
    ...(organizer &&
      stored.organizerEmail === null && { organizerEmail: organizer.email, organizerName: organizer.name }),
  })
  // reads as the system: the caller has found the record for its actor
  if (kind === 'meeting') {
    const stored = await tx.meeting.findUniqueOrThrow({ where })
    await tx.meeting.update({ where, data: kept(stored) })
  } else if (kind === 'edition') {
    // reads as the system: the caller has found the record for its actor
    const stored = await tx.edition.findUniqueOrThrow({ where })
    await tx.edition.update({ where, data: kept(stored) })
  } else {
    // reads as the system: the caller has found the record for its actor
    const stored = await tx.meetingRecurrence.findUniqueOrThrow({ where })
    await tx.meetingRecurrence.update({ where, data: kept(stored) })
  }
}
