import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMeetings } from '../access/visible-to.server'
import type { InvitationSubject } from './invitation-subject'

/** The recurring meeting an occurrence belongs to, which people are invited to instead; null for anything else. */
export async function findRecurrenceOf(
  actor: Actor,
  { kind, id }: InvitationSubject,
): Promise<InvitationSubject | null> {
  if (kind !== 'meeting') return null
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id, archivedAt: null }] },
    select: { recurrenceId: true },
  })
  return meeting?.recurrenceId ? { kind: 'recurrence', id: meeting.recurrenceId } : null
}
