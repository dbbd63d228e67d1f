import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleContributions, visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { findOwnerNames } from '../groups/find-owners.server'
import { organisationName } from '../organisations/organisation'
import { nameSelection, personName } from '../people/person-name'

/** A contribution with what it is evidence for and what it hangs on. Throws NotFound. */
export async function findContribution(actor: Actor, id: string) {
  const stored = await db.contribution.findFirst({
    where: { AND: [visibleContributions(actor), { id }] },
    include: pageInclude(actor),
  })
  if (!stored) throw new NotFound()
  const { locale } = actor
  const { measure, meeting, edition, organisations, persons, createdById, archivedAt } = stored
  const authors = await findOwnerNames(actor, [createdById])
  const { kind, title, happenedOn, text, asked, outcome, conductChanged, url, version } = stored
  return {
    ...{ id, kind, title, happenedOn, text, asked, outcome, conductChanged, url, version },
    archived: archivedAt !== null,
    limited: meeting?.handling === 'LIMITED' || edition?.handling === 'LIMITED',
    marking: [meeting?.marking, edition?.marking].find((one) => one && one !== 'NONE') ?? 'NONE',
    author: authors.get(createdById) ?? '',
    measure: {
      number: measure.number,
      name: organisationName(measure, locale),
      period: { key: measure.priority.period.key, name: organisationName(measure.priority.period, locale) },
    },
    meeting: meeting && { id: meeting.id, title: meeting.title },
    edition: edition && { id: edition.id, name: organisationName(edition, locale) },
    organisations: organisations.map(({ organisation }) => ({
      id: organisation.id,
      name: organisationName(organisation, locale),
    })),
    persons: persons.map(({ person }) => ({ id: person.id, name: personName(person) })),
  }
}

export type ContributionPage = Awaited<ReturnType<typeof findContribution>>

function pageInclude(actor: Actor) {
  return {
    measure: { include: { priority: { include: { period: true } } } },
    meeting: { select: { id: true, title: true, handling: true, marking: true } },
    edition: { select: { id: true, nameDa: true, nameEn: true, handling: true, marking: true } },
    organisations: { include: { organisation: true }, orderBy: { organisationId: 'asc' } },
    persons: {
      where: { person: visiblePersons(actor) },
      include: { person: { select: { id: true, ...nameSelection } } },
      orderBy: { personId: 'asc' },
    },
  } as const satisfies Prisma.ContributionInclude
}
