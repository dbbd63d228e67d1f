import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleEditions, visibleMeetings, visiblePersons } from '../access/visible-to.server'
import { colleagueNames } from '../accounts/colleague-names.server'
import { nameSelection, personName } from '../people/person-name'

export type AuditSubject = { name: string; to: string | null }

type Named = { nameDa: string; nameEn: string }

/** The names of the records that audit rows are about, by "kind id", as far as the actor may see them. */
export async function auditSubjectNames(
  actor: Actor,
  entries: { subjectKind: string; subjectId: string }[],
): Promise<Map<string, AuditSubject>> {
  const idsOf = (kind: string) => [
    ...new Set(entries.filter((entry) => entry.subjectKind === kind).map((entry) => entry.subjectId)),
  ]
  const inOwnLanguage = (row: Named) => (actor.locale === 'en' ? row.nameEn : row.nameDa)
  const names = new Map<string, AuditSubject>()
  const add = (kind: string, id: string, name: string, to: string | null) =>
    names.set(`${kind} ${id}`, { name, to })

  for (const [id, name] of await colleagueNames(actor, idsOf('account'))) {
    add('account', id, name, `/admin/accounts/${id}`)
  }
  const persons = await db.person.findMany({
    where: { AND: [visiblePersons(actor), { id: { in: idsOf('person') } }] },
    select: { id: true, ...nameSelection },
  })
  for (const person of persons) add('person', person.id, personName(person), `/people/${person.id}`)
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: idsOf('meeting') } }] },
    select: { id: true, title: true },
  })
  for (const { id, title } of meetings) add('meeting', id, title, `/meetings/${id}`)
  const open = { select: { id: true, nameDa: true, nameEn: true } } as const
  const organisations = await db.organisation.findMany({
    where: { id: { in: idsOf('organisation') } },
    ...open,
  })
  for (const row of organisations) add('organisation', row.id, inOwnLanguage(row), `/organisations/${row.id}`)
  const groups = await db.group.findMany({ where: { id: { in: idsOf('group') } }, ...open })
  for (const row of groups) add('group', row.id, inOwnLanguage(row), `/groups/${row.id}`)
  const series = await db.series.findMany({ where: { id: { in: idsOf('series') } }, ...open })
  for (const row of series) add('series', row.id, inOwnLanguage(row), `/series/${row.id}`)
  const editions = await db.edition.findMany({
    where: { AND: [visibleEditions(actor), { id: { in: idsOf('edition') } }] },
    ...open,
  })
  for (const row of editions) add('edition', row.id, inOwnLanguage(row), `/editions/${row.id}`)
  const offices = await db.office.findMany({ where: { id: { in: idsOf('office') } }, ...open })
  for (const row of offices) add('office', row.id, inOwnLanguage(row), `/admin/offices/${row.id}`)
  const posts = await db.post.findMany({ where: { id: { in: idsOf('post') } } })
  for (const row of posts) {
    add('post', row.id, actor.locale === 'en' ? row.titleEn : row.titleDa, `/posts/${row.id}`)
  }
  return names
}
