import { db } from '~/db.server'
import type { OrganisationKind } from '~/generated/sqlite/enums'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { heldOn } from '../posts/held-on'
import type { PlainDate } from '../time/plain-date'
import { nameSelection, personName } from './person-name'

export type PlacedPerson = {
  name: string
  limited: boolean
  /** Where they hold a post on the day, the latest begun first. */
  organisations: { name: string; kind: OrganisationKind }[]
}

/** By id, those of the persons the actor may see, with where they hold posts on the day. */
export async function findPlacedPeople(
  actor: Actor,
  ids: readonly string[],
  day: PlainDate,
): Promise<Map<string, PlacedPerson>> {
  const persons = await inChunks(ids, (some) =>
    db.person.findMany({
      where: { AND: [visiblePersons(actor), { id: { in: some } }] },
      select: {
        ...{ id: true, handling: true, ...nameSelection },
        appointments: {
          where: { AND: [visibleAppointments(actor), heldOn(day)] },
          orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
          select: { post: { select: { organisation: true } } },
        },
      },
    }),
  )
  return new Map(
    persons.map(({ id, handling, appointments, ...name }) => [
      id,
      {
        name: personName(name),
        limited: handling === 'LIMITED',
        organisations: appointments.map(({ post: { organisation } }) => ({
          name: organisationName(organisation, actor.locale),
          kind: organisation.kind,
        })),
      },
    ]),
  )
}
