import { db } from '~/db.server'
import { inChunks } from '~/in-chunks'
import type { Actor } from '../access/actor'
import { visibleAgendaItems, visiblePersons } from '../access/visible-to.server'
import { findAttendees } from '../events/attendance/find-attendees.server'
import { comes } from '../events/editions/edition-rules'
import { findEditionHead } from '../events/editions/find-edition.server'
import { nameSelection, personName } from '../people/person-name'
import type { BriefingSubject } from './briefing'
import { briefingTexts } from './briefing-texts'

/** Most attendees told of one by one: ten pages. */
const mostPeople = 40

/** An edition of a series, with those who come; before anybody has answered, with all invited. Throws NotFound. */
export async function findEditionSubject(actor: Actor, id: string, now: Date): Promise<BriefingSubject> {
  const edition = await findEditionHead(actor, id, { now })
  const attendees = await findAttendees(actor, edition)
  const coming = attendees.filter((one) => comes(one) || one.attendance === 'ATTENDED')
  const told = coming.length > 0 ? coming : attendees.filter(({ status }) => status !== 'DECLINED')
  const ids = [...new Set(told.flatMap(({ personId }) => personId ?? []))]
  const colleagues = await findColleagues(actor, ids)
  const counterparts = ids.filter((personId) => !colleagues.has(personId))
  const agenda = await db.agendaItem.findMany({
    where: { AND: [visibleAgendaItems(actor), { editionId: id, archivedAt: null }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { title: true },
    take: 12,
  })
  const words = briefingTexts[actor.locale]
  return {
    ...{ kind: 'edition', title: edition.name, meetingId: null, editionId: id },
    subtitle: [edition.when, edition.place].filter(Boolean).join(' · '),
    facts: [{ label: words.programme, text: agenda.map(({ title }) => title).join(' · ') }],
    personIds: counterparts.slice(0, mostPeople),
    morePeople: Math.max(0, counterparts.length - mostPeople),
    organisationIds: [],
    colleagues: [...colleagues.values()],
    topicIds: [],
    measures: await findMeasures(actor, edition.series.id),
    sources: [{ kind: 'edition', id, handling: edition.handling, marking: edition.marking }],
  }
}

async function findColleagues(actor: Actor, ids: string[]): Promise<Map<string, string>> {
  const found = await inChunks(ids, (slice) =>
    db.person.findMany({
      where: { AND: [visiblePersons(actor), { id: { in: slice }, account: { isNot: null } }] },
      select: { id: true, ...nameSelection },
    }),
  )
  return new Map(found.map((person) => [person.id, personName(person)]))
}

async function findMeasures(actor: Actor, seriesId: string) {
  const measures = await db.measure.findMany({ where: { seriesId }, orderBy: { number: 'asc' } })
  return measures.map(({ id, number, nameDa, nameEn }) => ({
    ...{ id, number },
    name: actor.locale === 'da' ? nameDa : nameEn,
  }))
}
