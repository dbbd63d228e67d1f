import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleReadoutRevisions } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { nameSelection, personName } from '../people/person-name'
import { formatMoment } from '../time/format-time'

export type Revision = {
  number: number
  author: string
  at: string
  readout: string
  decisions: string
}

/** A meeting's title and the versions of its readout, newest first. Throws NotFound as the meeting's page does. */
export async function findRevisions(
  actor: Actor,
  meetingId: string,
): Promise<{ id: string; title: string; revisions: Revision[] }> {
  const meeting = await db.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id: meetingId }] },
    select: {
      title: true,
      revisions: {
        where: visibleReadoutRevisions(actor),
        orderBy: { number: 'desc' },
        include: { author: { select: { person: { select: nameSelection } } } },
      },
    },
  })
  if (!meeting) throw new NotFound()
  const revisions = meeting.revisions.map(({ number, author, createdAt, readout, decisions }) => ({
    number,
    author: personName(author.person),
    at: formatMoment(createdAt, actor.zone, actor.locale),
    readout,
    decisions,
  }))
  return { id: meetingId, title: meeting.title, revisions }
}
