import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import type { Handling } from '../access/handling'
import { visiblePersons } from '../access/visible-to.server'
import { whileUnchanged } from '../feeds/while-unchanged.server'
import { countryName } from '../organisations/country.server'
import { organisationName } from '../organisations/organisation'
import { today, type PlainDate } from '../time/plain-date'
import { metBy } from './find-participations.server'
import { findHeldPosts, findLastContacts } from './listed-parts.server'
import { containingWords } from './matching-words.server'
import { nameSelection, personName } from './person-name'

const pageSize = 50

export type PersonFilter = {
  q: string
  /** Words of the name of an organisation where they hold a post. */
  org?: string | undefined
  organisationId?: string | undefined
  country?: string | undefined
  /** `me`, or an office's id: those they have met. */
  knownBy?: string | undefined
  archived: boolean
  sort: 'name' | 'country' | 'changed'
  descending: boolean
  /** From 1. */
  page: number
}

export type ListedPerson = {
  id: string
  name: string
  nativeName: string | null
  nativeLanguage: string | null
  handling: Handling
  country: string
  /** Present posts, the latest begun first. */
  posts: { title: string; organisationId: string; organisation: string }[]
  lastContact: PlainDate | null
}

/** One page of the persons the actor may see and how many there are in all: three statements, and a count after a change. */
export async function findPeople(
  actor: Actor,
  filter: PersonFilter,
  now: Date,
): Promise<{ total: number; people: ListedPerson[] }> {
  const day = today(now, actor.zone)
  const narrowing = await peopleWhere(actor, filter, day)
  const { page, sort: _, descending: __, ...narrowed } = filter
  const [total, rows] = await Promise.all([
    whileUnchanged(['people', actor, narrowed, day], () =>
      db.person.count({ where: { AND: [visiblePersons(actor), narrowing] } }),
    ),
    db.person.findMany({
      where: { AND: [visiblePersons(actor), narrowing] },
      select: { ...nameSelection, ...shown },
      orderBy: orderOf(filter),
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ])
  const ids = rows.map((row) => row.id)
  const [posts, contacts] = await Promise.all([findHeldPosts(actor, ids, day), findLastContacts(actor, ids)])
  const people = rows.map((row) => ({
    id: row.id,
    name: personName(row),
    nativeName: row.nativeName,
    nativeLanguage: row.nativeLanguage,
    handling: row.handling,
    country: countryName(row.country, actor.locale),
    posts: posts
      .filter(({ personId }) => personId === row.id)
      .map((post) => ({
        title: actor.locale === 'da' ? post.titleDa : post.titleEn,
        organisationId: post.organisationId,
        organisation: organisationName(post, actor.locale),
      })),
    lastContact: contacts.get(row.id) ?? null,
  }))
  return { total, people }
}

const shown = { id: true, nativeName: true, nativeLanguage: true, handling: true, country: true } as const

/** The countries that occur among the persons the actor may see, for the filter. */
export async function findPersonCountries(actor: Actor): Promise<{ code: string; name: string }[]> {
  const rows = await whileUnchanged(['person countries', actor], () =>
    db.person.groupBy({
      by: ['country'],
      where: { AND: [visiblePersons(actor), { country: { not: null } }] },
    }),
  )
  const collator = new Intl.Collator(actor.locale)
  return rows
    .map(({ country }) => ({ code: country ?? '', name: countryName(country, actor.locale) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** Appointments that have not ended by the day, those to come included. */
export function notEndedOn(day: PlainDate): Prisma.AppointmentWhereInput {
  return { archivedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: day } }] }
}

/** Where-fragment: what the list is narrowed to. Who may be seen is another. */
export async function peopleWhere(
  actor: Actor,
  filter: PersonFilter,
  day: PlainDate,
): Promise<Prisma.PersonWhereInput> {
  const { q, org, organisationId, country, knownBy, archived } = filter
  return {
    AND: [
      { archivedAt: archived ? { not: null } : null },
      country ? { country } : {},
      q ? { searchEntries: { some: containingWords('person', q) } } : {},
      organisationId ? holding(day, [organisationId]) : {},
      org ? holding(day, await organisationsContaining(org)) : {},
      knownBy ? metBy(actor, knownBy === 'me' ? 'me' : { officeId: knownBy }) : {},
    ],
  }
}

/** Most organisations that a typed name may stand for in the filter. */
const mostOrganisations = 50

async function organisationsContaining(words: string): Promise<string[]> {
  const rows = await db.organisation.findMany({
    where: { searchEntries: { some: containingWords('organisation', words) } },
    select: { id: true },
    take: mostOrganisations,
  })
  return rows.map(({ id }) => id)
}

/**
 * Persons who hold a post at one of the organisations. Asked by what an id starts with, which no index answers:
 * SQLite would otherwise walk through all posts of the organisations once for each person.
 */
function holding(day: PlainDate, organisationIds: string[]): Prisma.PersonWhereInput {
  const post = { OR: organisationIds.map((id) => ({ organisationId: { startsWith: id } })) }
  return { appointments: { some: { AND: [notEndedOn(day), { post }] } } }
}

export function orderOf({ sort, descending }: PersonFilter): Prisma.PersonOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  if (sort === 'name') return [{ sortKey: direction }, { id: 'asc' }]
  if (sort === 'changed') return [{ changedAt: direction }, { id: 'asc' }]
  return [{ country: { sort: direction, nulls: 'last' } }, { sortKey: 'asc' }, { id: 'asc' }]
}
