import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleMeetings, visibleReadoutRevisions } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findAccountNames } from '../notes/find-notes.server'
import { formatMoment } from '../time/format-time'

export type Revision = {
  number: number
  /** Empty when the actor may not see the author. */
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
      },
    },
  })
  if (!meeting) throw new NotFound()
  const names = await findAccountNames(
    actor,
    meeting.revisions.map(({ authorId }) => authorId),
  )
  const revisions = meeting.revisions.map(({ number, authorId, createdAt, readout, decisions }) => ({
    number,
    author: names.get(authorId) ?? '',
    at: formatMoment(createdAt, actor.zone, actor.locale),
    readout,
    decisions,
  }))
  return { id: meetingId, title: meeting.title, revisions }
}
