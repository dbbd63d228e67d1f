import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'
import { findTopics } from '../topics/find-topics.server'
import { findMeasureOptions } from './find-meeting-choices.server'

/** What the list of meetings can be narrowed by, and the names of the person and organisation it is narrowed to. */
export async function findFilterChoices(
  actor: Actor,
  chosen: { person?: string | undefined; organisation?: string | undefined },
  now: Date,
) {
  const [topics, measures, offices, person, organisation] = await Promise.all([
    findTopics(actor),
    findMeasureOptions(actor, now),
    db.office.findMany({ where: { archivedAt: null }, orderBy: { position: 'asc' } }),
    chosen.person
      ? db.person.findFirst({
          where: { AND: [visiblePersons(actor), { id: chosen.person }] },
          select: nameSelection,
        })
      : null,
    chosen.organisation ? db.organisation.findUnique({ where: { id: chosen.organisation } }) : null,
  ])
  return {
    topics,
    measures,
    offices: offices.map((office) => ({ id: office.id, name: organisationName(office, actor.locale) })),
    personName: person ? personName(person) : '',
    organisationName: organisation ? organisationName(organisation, actor.locale) : '',
  }
}

export type FilterChoices = Awaited<ReturnType<typeof findFilterChoices>>
