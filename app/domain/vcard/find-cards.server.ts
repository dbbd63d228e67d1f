import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { visibleAppointments, visibleContactPoints, visiblePersons } from '../access/visible-to.server'
import { Invalid, NotFound } from '../errors'
import { organisationName } from '../organisations/organisation'
import { notEndedOn, orderOf, peopleWhere, type PersonFilter } from '../people/find-people.server'
import { personName } from '../people/person-name'
import { type PlainDate, today } from '../time/plain-date'
import { type PersonCard, type VcardVersion, vcardFile } from './person-card'

/** More cards than this are no selection: address books choke on them. */
export const mostCards = 1000

/** SQLite takes few bound values in one query, and what hangs on persons is read by their ids. */
const batch = 500

/** A vCard file and the name, without extension, it is saved under. */
export type CardFile = { name: string; body: string }

/** One person's contact card. Throws NotFound also for a person the actor may not see. */
export async function personCardFile(
  actor: Actor,
  id: string,
  { version, now }: { version: VcardVersion; now: Date },
): Promise<CardFile> {
  const day = today(now, actor.zone)
  const person = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id, archivedAt: null }] },
    select: cardSelection(actor, day),
  })
  if (!person) throw new NotFound()
  return { name: personName(person), body: vcardFile([cardOf(actor, person)], version) }
}

/** Those the list is narrowed to, or of the given ids those the actor may see. Throws Invalid on more than `mostCards`. */
export async function peopleCardFile(
  actor: Actor,
  chosen: { filter: PersonFilter } | { ids: string[] },
  { version, now }: { version: VcardVersion; now: Date },
): Promise<CardFile> {
  const day = today(now, actor.zone)
  const ids = 'ids' in chosen ? [...new Set(chosen.ids)] : await idsOf(actor, chosen.filter, day)
  if (ids.length > mostCards)
    throw new Invalid([{ field: 'ids', code: 'tooMany', params: { max: mostCards } }])
  const found = new Map<string, PersonCard>()
  for (let from = 0; from < ids.length; from += batch) {
    const persons = await db.person.findMany({
      where: { AND: [visiblePersons(actor), { id: { in: ids.slice(from, from + batch) } }] },
      select: cardSelection(actor, day),
    })
    for (const person of persons) found.set(person.id, cardOf(actor, person))
  }
  const cards = ids.flatMap((id) => found.get(id) ?? [])
  return { name: textsFor(actor.locale).people.contacts.fileName, body: vcardFile(cards, version) }
}

async function idsOf(actor: Actor, filter: PersonFilter, day: PlainDate): Promise<string[]> {
  const persons = await db.person.findMany({
    where: { AND: [visiblePersons(actor), await peopleWhere(actor, filter, day)] },
    select: { id: true },
    orderBy: orderOf(filter),
    take: mostCards + 1,
  })
  return persons.map(({ id }) => id)
}

function cardSelection(actor: Actor, day: PlainDate) {
  const points = {
    where: { AND: [visibleContactPoints(actor), { archivedAt: null }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { kind: true, value: true },
  } as const satisfies Prisma.Person$contactPointsArgs
  return {
    id: true,
    givenName: true,
    familyName: true,
    nameOrder: true,
    nativeName: true,
    nativeLanguage: true,
    pronunciation: true,
    titleOfAddress: true,
    languages: true,
    zone: true,
    handling: true,
    marking: true,
    changedAt: true,
    contactPoints: points,
    appointments: {
      where: { AND: [visibleAppointments(actor), notEndedOn(day)] },
      orderBy: [{ startsOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      take: 1,
      select: { post: { include: { organisation: true, contactPoints: points } } },
    },
  } as const satisfies Prisma.PersonSelect
}

type Stored = Prisma.PersonGetPayload<{ select: ReturnType<typeof cardSelection> }>

function cardOf({ locale }: Actor, person: Stored): PersonCard {
  const { handling, marking, pronunciation, languages, contactPoints, appointments, ...rest } = person
  const t = textsFor(locale)
  const post = appointments[0]?.post
  const note = [
    marking === 'NONE' ? '' : t.kinds.marking[marking],
    pronunciation ? t.people.contacts.pronounced(pronunciation) : '',
  ]
  return {
    ...rest,
    languages: languages.split(',').filter((code) => code !== ''),
    post: post
      ? {
          title: locale === 'da' ? post.titleDa : post.titleEn,
          organisation: organisationName(post.organisation, locale),
        }
      : null,
    contactPoints: [...contactPoints, ...(post?.contactPoints ?? [])],
    note: note.filter((line) => line !== '').join('\n'),
    class: marking !== 'NONE' ? 'CONFIDENTIAL' : handling === 'LIMITED' ? 'PRIVATE' : 'PUBLIC',
  }
}
