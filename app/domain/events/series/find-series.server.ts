import { db } from '~/db.server'
import type { Actor } from '../../access/actor'
import { visibleEditions, visiblePersons } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { textOf } from '../../groups/find-groups.server'
import { countryName } from '../../organisations/country.server'
import { organisationName } from '../../organisations/organisation'
import { nameSelection, personName } from '../../people/person-name'
import { describeMeetingTime } from '../../time/meeting-time'
import { partsOf, today } from '../../time/plain-date'
import { stateOf } from '../editions/edition'
import { missingYears } from './series'

/** A series with its template and the editions the actor may see, newest first. Throws NotFound. */
export async function findSeries(actor: Actor, id: string, { now }: { now: Date }) {
  const series = await db.series.findFirst({
    where: { id, archivedAt: null },
    include: {
      audienceGroup: true,
      audience: {
        where: { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
        include: { post: { include: { organisation: true } }, person: { select: { id: true, ...nameSelection } } },
      },
      tasks: { orderBy: [{ offsetDays: 'asc' }, { id: 'asc' }] },
      agenda: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      measures: { orderBy: { number: 'asc' } },
      editions: {
        where: { AND: [visibleEditions(actor), { archivedAt: null }] },
        orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      },
    },
  })
  if (!series) throw new NotFound()
  const { locale, zone } = actor
  const inDanish = locale === 'da'
  const { kind, perYear, leastMembers, mostMembers, leastCountries, usualMonth, usualDays } = series
  const taking = series.editions.filter(({ cancelledAt }) => cancelledAt === null)
  return {
    id,
    ...textOf(series, locale),
    ...{ kind, perYear, leastMembers, mostMembers, leastCountries, usualMonth, usualDays },
    cadence: inDanish ? series.cadenceDa : series.cadenceEn,
    composition: inDanish ? series.compositionDa : series.compositionEn,
    subject: inDanish ? series.subjectDa : series.subjectEn,
    invitation: inDanish ? series.invitationDa : series.invitationEn,
    holidayCountries: codesOf(series.holidayCountries).map((code) => countryName(code, locale)),
    group: series.audienceGroup && { id: series.audienceGroup.id, name: textOf(series.audienceGroup, locale).name },
    posts: series.audience.flatMap(({ post }) =>
      post
        ? [{ id: post.id, title: inDanish ? post.titleDa : post.titleEn, at: organisationName(post.organisation, locale) }]
        : [],
    ),
    persons: series.audience.flatMap(({ person }) =>
      person ? [{ id: person.id, name: personName(person) }] : [],
    ),
    tasks: series.tasks.map(({ id: taskId, titleDa, titleEn, offsetDays }) => ({
      id: taskId,
      title: inDanish ? titleDa : titleEn,
      offsetDays,
    })),
    agenda: series.agenda.map((item) => ({
      id: item.id,
      title: inDanish ? item.titleDa : item.titleEn,
      minutes: item.minutes,
    })),
    measures: series.measures.map((measure) => ({
      number: measure.number,
      name: organisationName(measure, locale),
    })),
    gaps: missingYears(perYear, taking, partsOf(today(now, zone)).year),
    editions: series.editions.map((edition) => ({
      id: edition.id,
      name: organisationName(edition, locale),
      when: describeMeetingTime(edition, zone, locale),
      startsOn: edition.startsOn,
      place: edition.place,
      state: stateOf(edition),
      ...{ handling: edition.handling, marking: edition.marking },
    })),
  }
}

export type SeriesPage = Awaited<ReturnType<typeof findSeries>>

/** Country codes as they are stored: "DE,FR". */
export function codesOf(stored: string): string[] {
  return stored.split(',').filter(Boolean)
}
