import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor, Locale } from '../../access/actor'
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
    include: pageSelection(actor),
  })
  if (!series) throw new NotFound()
  const { locale, zone } = actor
  const { kind, perYear, leastMembers, mostMembers, leastCountries, usualMonth, usualDays } = series
  const taking = series.editions.filter(({ cancelledAt }) => cancelledAt === null)
  return {
    id,
    ...textOf(series, locale),
    ...{ kind, perYear, leastMembers, mostMembers, leastCountries, usualMonth, usualDays },
    cadence: locale === 'da' ? series.cadenceDa : series.cadenceEn,
    composition: locale === 'da' ? series.compositionDa : series.compositionEn,
    holidayCountries: codesOf(series.holidayCountries).map((code) => countryName(code, locale)),
    measures: series.measures.map((measure) => ({
      number: measure.number,
      name: organisationName(measure, locale),
    })),
    ...audienceOf(series, locale),
    ...templateOf(series, locale),
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

function pageSelection(actor: Actor) {
  return {
    audienceGroup: true,
    audience: {
      where: { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      include: {
        post: { include: { organisation: true } },
        person: { select: { id: true, ...nameSelection } },
      },
    },
    tasks: { orderBy: [{ offsetDays: 'asc' }, { id: 'asc' }] },
    agenda: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    measures: { orderBy: { number: 'asc' } },
    editions: {
      where: { AND: [visibleEditions(actor), { archivedAt: null }] },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    },
  } as const satisfies Prisma.SeriesInclude
}

type Stored = Prisma.SeriesGetPayload<{ include: ReturnType<typeof pageSelection> }>

function audienceOf({ audienceGroup, audience }: Stored, locale: Locale) {
  return {
    group: audienceGroup && { id: audienceGroup.id, name: textOf(audienceGroup, locale).name },
    posts: audience.flatMap(({ post }) => {
      if (!post) return []
      const title = locale === 'da' ? post.titleDa : post.titleEn
      return [{ id: post.id, title, at: organisationName(post.organisation, locale) }]
    }),
    persons: audience.flatMap(({ person }) => (person ? [{ id: person.id, name: personName(person) }] : [])),
  }
}

function templateOf(series: Stored, locale: Locale) {
  const inDanish = locale === 'da'
  const titleOf = (one: { titleDa: string; titleEn: string }) => (inDanish ? one.titleDa : one.titleEn)
  return {
    subject: inDanish ? series.subjectDa : series.subjectEn,
    invitation: inDanish ? series.invitationDa : series.invitationEn,
    tasks: series.tasks.map((task) => ({ id: task.id, title: titleOf(task), offsetDays: task.offsetDays })),
    agenda: series.agenda.map((item) => ({ id: item.id, title: titleOf(item), minutes: item.minutes })),
  }
}

export type SeriesPage = Awaited<ReturnType<typeof findSeries>>

/** Country codes as they are stored: "DE,FR". */
export function codesOf(stored: string): string[] {
  return stored.split(',').filter(Boolean)
}
