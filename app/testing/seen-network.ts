import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import {
  visibleAppointments,
  visibleMeetings,
  visibleParticipants,
  visiblePersons,
  visibleTies,
} from '~/domain/access/visible-to.server'
import type { KnownNetwork } from '~/domain/network/known-network'
import { networkOf } from '~/domain/network/network-of'
import { type PlainDate, today } from '~/domain/time/plain-date'

/** The network made of exactly the records the actor may read, each asked for by its own rule: what hers must equal. */
export async function seenNetwork(actor: Actor, day: PlainDate): Promise<KnownNetwork> {
  const persons = await db.person.findMany({
    where: visiblePersons(actor),
    include: { account: { select: { deactivatedAt: true } } },
  })
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { status: 'HELD', archivedAt: null }] },
    include: {
      participants: {
        where: { AND: [visibleParticipants(actor), { role: { in: ['HOST', 'PARTICIPANT'] } }] },
      },
    },
  })
  const ties = await db.tie.findMany({
    where: { AND: [visibleTies(actor), { archivedAt: null, markedWrongAt: null }] },
  })
  const appointments = await db.appointment.findMany({
    where: { AND: [visibleAppointments(actor), { archivedAt: null }] },
    include: { post: true },
  })
  return networkOf(
    {
      persons: persons.map(({ id, archivedAt, account }) => ({
        id,
        archived: archivedAt !== null,
        colleague: account !== null && account.deactivatedAt === null,
      })),
      meetings: meetings.map(({ participants, ...meeting }) => ({
        ...meeting,
        personIds: participants.map(({ personId }) => personId),
      })),
      ties: ties.map((tie) => ({ ...tie, createdOn: today(tie.createdAt, 'UTC') })),
      appointments: appointments.map(({ post, ...held }) => ({
        ...held,
        organisationId: post.organisationId,
      })),
    },
    day,
  )
}
