import { allRows } from '~/all-rows.server'
import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleAppointments, visibleEditions, visibleInvitations } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { type PlainDate, today } from '../../time/plain-date'
import { gatherAudience } from './gather-audience.server'
import type { Audience } from './guest'
import { heldOn } from '../../posts/held-on'

/** Those of the series' audience and of the edition before who are not invited to this one, by any route. Throws NotFound. */
export async function findUninvited(actor: Actor, id: string, { now }: { now: Date }): Promise<Audience> {
  const day = today(now, actor.zone)
  const edition = await db.edition.findFirst({
    where: { AND: [visibleEditions(actor), { id, archivedAt: null }] },
    include: { series: true },
  })
  if (!edition) throw new NotFound()
  const invitations = await allRows((slice) =>
    db.invitation.findMany({
      where: {
        AND: [visibleInvitations(actor), { editionId: id, archivedAt: null, status: { not: 'CANCELLED' } }],
      },
      select: invitedSelection(actor, day),
      orderBy: { id: 'asc' },
      ...slice,
    }),
  )
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
  const audience = await gatherAudience(db, actor, edition.series, before?.id ?? null, day)
  const posts = new Set(invitations.map(({ postId }) => postId))
  const persons = new Set(
    invitations.flatMap(({ personId, post }) => [
      personId,
      ...(post?.appointments ?? []).map((held) => held.personId),
    ]),
  )
  const isInvited = (id: string | null, among: ReadonlySet<string | null>) => id !== null && among.has(id)
  const guests = audience.guests.filter(
    ({ postId, holderId }) => !isInvited(postId, posts) && !isInvited(holderId, persons),
  )
  return { ...audience, guests }
}

function invitedSelection(actor: Actor, day: PlainDate) {
  return {
    postId: true,
    personId: true,
    post: {
      select: {
        appointments: {
          where: { AND: [visibleAppointments(actor), heldOn(day)] },
          select: { personId: true },
        },
      },
    },
  } as const satisfies Prisma.InvitationSelect
}
