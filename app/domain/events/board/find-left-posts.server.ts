import type { Reader } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleAppointments } from '../../access/visible-to.server'
import { nameSelection, personName } from '../../people/person-name'
import type { PlainDate } from '../../time/plain-date'
import { heldOn } from '../../posts/held-on'

/** A post somebody has left, and who has it now; nobody known to the reader, when it is empty. */
export type LeftPost = { postId: string; title: string; successor: string | null }

/** Of persons invited in their own name who hold no post on the day: the one they left last. */
export async function findLeftPosts(
  reader: Reader,
  actor: Actor,
  personIds: string[],
  day: PlainDate,
): Promise<Map<string, LeftPost>> {
  if (personIds.length === 0) return new Map()
  const ended = await reader.appointment.findMany({
    where: {
      AND: [
        visibleAppointments(actor),
        { personId: { in: personIds }, archivedAt: null, endsOn: { lt: day } },
      ],
    },
    select: {
      personId: true,
      post: {
        select: {
          ...{ id: true, titleDa: true, titleEn: true },
          appointments: {
            where: { AND: [visibleAppointments(actor), heldOn(day), { person: { archivedAt: null } }] },
            select: { person: { select: nameSelection } },
            orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
            take: 1,
          },
        },
      },
    },
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
  })
  return new Map(
    ended.map(({ personId, post }) => {
      const holder = post.appointments[0]?.person
      const title = actor.locale === 'da' ? post.titleDa : post.titleEn
      return [personId, { postId: post.id, title, successor: holder ? personName(holder) : null }]
    }),
  )
}
