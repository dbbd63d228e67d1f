import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMeetings, visibleParticipants } from '../access/visible-to.server'
import { findGuests } from './find-guests.server'
import { isInvited } from './guest'
import { type Invited, inviteAll } from './invite-all.server'
import type { InvitationSubject } from './invitation-subject'

/**
 * Puts those who are to take part in the meeting, or in any occurrence of the recurring one, on its list of invitations,
 * save the actor, who invites. An edition has nobody taking part yet. Throws NotFound, Invalid.
 */
export async function inviteParticipants(
  actor: Actor,
  subject: InvitationSubject,
  formKey: string,
  clock: { now: Date },
): Promise<Invited> {
  demand(actor, 'invitation.edit')
  const personIds = await participantIds(actor, subject)
  return inviteAll(actor, subject, { personIds, postIds: [], formKey }, clock)
}

/** The persons who take part, the actor aside, by their place on the list. */
async function participantIds(actor: Actor, { kind, id }: InvitationSubject): Promise<string[]> {
  if (kind === 'edition') return []
  const of = kind === 'meeting' ? { id } : { recurrenceId: id }
  const participants = await db.meetingParticipant.findMany({
    where: {
      AND: [
        visibleParticipants(actor),
        { meeting: { AND: [visibleMeetings(actor), of, { archivedAt: null }] } },
        {
          role: { in: ['HOST', 'PARTICIPANT'] },
          personId: { not: actor.personId },
          person: { archivedAt: null },
        },
      ],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { personId: true },
  })
  return [...new Set(participants.map(({ personId }) => personId))]
}

/** How many take part and are not on the list yet. */
export async function countUninvited(actor: Actor, subject: InvitationSubject, now: Date): Promise<number> {
  const ids = await participantIds(actor, subject)
  if (ids.length === 0) return 0
  const guests = (await findGuests(db, actor, subject, now)).filter(isInvited)
  const invited = new Set(guests.map(({ personId }) => personId))
  return ids.filter((id) => !invited.has(id)).length
}
