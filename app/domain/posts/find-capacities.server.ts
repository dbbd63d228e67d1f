import { db, type Reader } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments } from '../access/visible-to.server'
import type { PlainDate } from '../time/plain-date'

/** An appointment held on a given day. */
export type Capacity = {
  appointmentId: string
  personId: string
  postId: string
  organisationId: string
  title: { da: string; en: string }
  organisation: { da: string; en: string }
}

/**
 * The appointments each person held on the day, the latest begun first; an unknown start or end counts as held.
 * Inside a transaction pass it as `reader`.
 */
export async function findCapacities(
  actor: Actor,
  personIds: readonly string[],
  onDay: PlainDate,
  reader: Reader = db,
): Promise<Map<string, Capacity[]>> {
  const held = await reader.appointment.findMany({
    where: {
      AND: [
        visibleAppointments(actor),
        { personId: { in: [...personIds] }, archivedAt: null },
        { OR: [{ startsOn: null }, { startsOn: { lte: onDay } }] },
        { OR: [{ endsOn: null }, { endsOn: { gte: onDay } }] },
      ],
    },
    select: { id: true, personId: true, startsOn: true, post: { include: { organisation: true } } },
    orderBy: { id: 'asc' },
  })
  const capacities = new Map<string, Capacity[]>(personIds.map((id) => [id, []]))
  for (const { id, personId, post } of held.sort((a, b) =>
    (b.startsOn ?? '').localeCompare(a.startsOn ?? ''),
  )) {
    capacities.get(personId)?.push({
      appointmentId: id,
      personId,
      postId: post.id,
      organisationId: post.organisationId,
      title: { da: post.titleDa, en: post.titleEn },
      organisation: { da: post.organisation.nameDa, en: post.organisation.nameEn },
    })
  }
  return capacities
}
