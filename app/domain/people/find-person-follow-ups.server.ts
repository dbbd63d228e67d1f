import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleFollowUps, visibleMeetings } from '../access/visible-to.server'
import { findAccountNames } from '../notes/find-notes.server'
import type { PlainDate } from '../time/plain-date'

export type PersonFollowUp = {
  id: string
  text: string
  dueOn: PlainDate | null
  owner: string
  meeting: { id: string; title: string } | null
}

/** Open follow-ups of the visible meetings the person took part in, the most urgent first. */
export async function findPersonFollowUps(actor: Actor, personId: string): Promise<PersonFollowUp[]> {
  const meeting = {
    AND: [visibleMeetings(actor), { archivedAt: null, participants: { some: { personId } } }],
  }
  const rows = await db.followUp.findMany({
    where: {
      AND: [visibleFollowUps(actor), { archivedAt: null, doneAt: null, meeting }],
    },
    include: { meeting: { select: { id: true, title: true } } },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 50,
  })
  const owners = await findAccountNames(
    actor,
    rows.map((row) => row.ownerId),
  )
  return rows.map(({ id, text, dueOn, ownerId, meeting }) => ({
    id,
    text,
    dueOn,
    owner: owners.get(ownerId) ?? '',
    meeting,
  }))
}
