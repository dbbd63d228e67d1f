import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { countryName } from '../organisations/country.server'
import { nameSelection, personName } from '../people/person-name'
import type { BriefingSubject } from './briefing'

/** One person. Throws NotFound when they do not exist for the actor. */
export async function findPersonSubject(actor: Actor, id: string): Promise<BriefingSubject> {
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id, archivedAt: null }] },
    select: { ...nameSelection, country: true, handling: true, marking: true },
  })
  if (!person) throw new NotFound()
  const { country, handling, marking } = person
  return {
    ...{ kind: 'person', title: personName(person), subtitle: countryName(country, actor.locale) },
    ...{ facts: [], morePeople: 0, organisationIds: [], colleagues: [], topicIds: [], measures: [] },
    ...{ meetingId: null, editionId: null },
    personIds: [id],
    sources: [{ kind: 'person', id, handling, marking }],
  }
}
