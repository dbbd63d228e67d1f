import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visiblePersons } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { textOf } from '../../groups/find-groups.server'
import { organisationName } from '../../organisations/organisation'
import { nameSelection, personName } from '../../people/person-name'
import { codesOf } from './find-series.server'
import { agendaLines, taskLines, type SeriesFormValues } from './series-form-values'

/** What the form of a stored series starts with. Throws NotFound. */
export async function findSeriesForm(actor: Actor, id: string) {
  const series = await db.series.findFirst({
    where: { id, archivedAt: null },
    include: seriesFormSelection(actor),
  })
  if (!series) throw new NotFound()
  return {
    name: organisationName(series, actor.locale),
    version: series.version,
    values: seriesFormValues(actor, series),
  }
}

/** The groups that can be a series' audience. */
export async function findAudienceGroups(actor: Actor): Promise<{ id: string; name: string }[]> {
  const groups = await db.group.findMany({
    where: { archivedAt: null },
    orderBy: actor.locale === 'da' ? { sortKeyDa: 'asc' } : { sortKeyEn: 'asc' },
  })
  return groups.map((group) => ({ id: group.id, name: textOf(group, actor.locale).name }))
}

export function seriesFormSelection(actor: Actor) {
  return {
    audience: {
      where: { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      include: {
        post: { include: { organisation: true } },
        person: { select: { id: true, ...nameSelection } },
      },
    },
    tasks: { orderBy: [{ offsetDays: 'asc' }, { id: 'asc' }] },
    agenda: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  } as const satisfies Prisma.SeriesInclude
}

export type SeriesWithParts = Prisma.SeriesGetPayload<{ include: ReturnType<typeof seriesFormSelection> }>

/** The series' form fields as people type them. */
function seriesFormValues(actor: Actor, series: SeriesWithParts): SeriesFormValues {
  const text = (value: number | null) => (value === null ? '' : String(value))
  const { nameDa, nameEn, purposeDa, purposeEn, kind, cadenceDa, cadenceEn } = series
  const { compositionDa, compositionEn, subjectDa, subjectEn, invitationDa, invitationEn } = series
  return {
    ...{ nameDa, nameEn, purposeDa, purposeEn, kind, cadenceDa, cadenceEn },
    ...{ compositionDa, compositionEn, subjectDa, subjectEn, invitationDa, invitationEn },
    perYear: text(series.perYear),
    usualMonth: text(series.usualMonth),
    usualDays: text(series.usualDays),
    holidayCountries: codesOf(series.holidayCountries).join(', '),
    leastMembers: text(series.leastMembers),
    mostMembers: text(series.mostMembers),
    leastCountries: text(series.leastCountries),
    audienceGroupId: series.audienceGroupId ?? '',
    posts: series.audience.flatMap(({ post }) => (post ? [postToken(actor, post)] : [])),
    persons: series.audience.flatMap(({ person }) =>
      person ? [{ id: person.id, text: personName(person) }] : [],
    ),
    tasks: series.tasks.map(({ key, offsetDays, titleDa, titleEn }) => ({
      ...{ key, titleDa, titleEn },
      offsetDays: String(offsetDays),
    })),
    agenda: series.agenda.map(({ titleDa, titleEn, minutes }) => ({
      titleDa,
      titleEn,
      minutes: text(minutes),
    })),
  }
}

/** The stored value of each form field, lists line by line, as a conflict tells it. */
export function seriesTexts(actor: Actor, series: SeriesWithParts): Record<string, string> {
  const { posts, persons, tasks, agenda, ...values } = seriesFormValues(actor, series)
  return {
    version: String(series.version),
    ...values,
    posts: posts.map(({ text }) => text).join('\n'),
    persons: persons.map(({ text }) => text).join('\n'),
    tasks: taskLines(tasks),
    agenda: agendaLines(agenda),
  }
}

type Post = Prisma.PostGetPayload<{ include: { organisation: true } }>

/** A post as a line names it: "Direktør, SAP". */
function postToken(actor: Actor, { id, titleDa, titleEn, organisation }: Post) {
  const title = actor.locale === 'da' ? titleDa : titleEn
  return { id, text: `${title}, ${organisationName(organisation, actor.locale)}` }
}
