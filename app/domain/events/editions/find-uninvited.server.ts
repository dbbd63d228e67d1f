import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleEditions, visibleInvitations } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { today } from '../../time/plain-date'
import { gatherAudience } from './gather-audience.server'
import type { Audience } from './guest'

/** Those of the series' audience and of the edition before who are not invited to this one. Throws NotFound. */
export async function findUninvited(actor: Actor, id: string, { now }: { now: Date }): Promise<Audience> {
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: {
      series: true,
      invitations: {
        where: { AND: [visibleInvitations(actor), { archivedAt: null, status: { not: 'CANCELLED' } }] },
        select: { postId: true, personId: true },
      },
    },
  })
  if (!edition) throw new NotFound()
  const before = await db.edition.findFirst({
    where: {
      AND: [
        visibleEditions(actor),
        { seriesId: edition.seriesId, archivedAt: null, startsOn: { lt: edition.startsOn } },
      ],
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  const day = today(now, actor.zone)
  const audience = await gatherAudience(db, actor, edition.series, before?.id ?? null, day)
  const posts = new Set(edition.invitations.map(({ postId }) => postId))
  const persons = new Set(edition.invitations.map(({ personId }) => personId))
  return {
    ...audience,
    guests: audience.guests.filter(
      ({ postId, personId }) =>
        !(postId !== null && posts.has(postId)) && !(personId !== null && persons.has(personId)),
    ),
  }
}
