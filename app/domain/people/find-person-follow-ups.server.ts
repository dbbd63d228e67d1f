import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
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

/** Open follow-ups about the person, or of the visible meetings the person took part in, the most urgent first. */
export async function findPersonFollowUps(actor: Actor, personId: string): Promise<PersonFollowUp[]> {
  const meeting = {
    AND: [visibleMeetings(actor), { archivedAt: null, participants: { some: { personId } } }],
  }
  const read = (about: Prisma.FollowUpWhereInput) =>
    db.followUp.findMany({
      where: { AND: [visibleFollowUps(actor), { archivedAt: null, doneAt: null }, about] },
      include: { meeting: { select: { id: true, title: true } } },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: mostShown,
    })
  // Two reads: one condition over both would use neither index.
  const found = await Promise.all([read({ meeting }), read({ personId })])
  const rows = [...new Map(found.flat().map((row) => [row.id, row])).values()]
    .sort(mostUrgent)
    .slice(0, mostShown)
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

const mostShown = 50

/** Without a due date last. */
function mostUrgent(
  a: { dueOn: string | null; id: string },
  b: { dueOn: string | null; id: string },
): number {
  const order = (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9')
  return order || a.id.localeCompare(b.id)
}
