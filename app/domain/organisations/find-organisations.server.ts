import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { whileUnchanged } from '../feeds/while-unchanged.server'
import { countHolders, findLastContactsAbout } from '../people/listed-parts.server'
import { containingWords } from '../people/matching-words.server'
import { today, type PlainDate } from '../time/plain-date'
import { countryName } from './country.server'
import { organisationName, type OrganisationKind } from './organisation'

const pageSize = 50

export type OrganisationFilter = {
  q?: string | undefined
  kind?: OrganisationKind | undefined
  country?: string | undefined
  archived: boolean
  sort: 'name' | 'kind' | 'country' | 'changed'
  descending: boolean
  /** From 1. */
  page: number
}

export type ListedOrganisation = {
  id: string
  name: string
  shortName: string | null
  kind: OrganisationKind
  country: string
  archived: boolean
  /** Present holders of its posts that the actor may see. */
  holders: number
  lastContact: PlainDate | null
}

/** One page of organisations and how many there are in all. Three statements, and a count after a change. */
export async function findOrganisations(
  actor: Actor,
  filter: OrganisationFilter,
  now: Date,
): Promise<{ total: number; organisations: ListedOrganisation[] }> {
  const where = whereOf(filter)
  const [total, rows] = await Promise.all([
    whileUnchanged(['organisations', where], () => db.organisation.count({ where })),
    db.organisation.findMany({
      where,
      orderBy: orderOf(actor, filter),
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
    }),
  ])
  const ids = rows.map((row) => row.id)
  const [holders, contacts] = await Promise.all([
    countHolders(actor, ids, today(now, actor.zone)),
    findLastContactsAbout(actor, ids),
  ])
  const organisations = rows.map((row) => ({
    id: row.id,
    name: organisationName(row, actor.locale),
    shortName: row.shortName,
    kind: row.kind,
    country: countryName(row.country, actor.locale),
    archived: row.archivedAt !== null,
    holders: holders.get(row.id) ?? 0,
    lastContact: contacts.get(row.id) ?? null,
  }))
  return { total, organisations }
}

/** The countries that occur among organisations, for the filter. */
export async function findOrganisationCountries(actor: Actor): Promise<{ code: string; name: string }[]> {
  const rows = await whileUnchanged(['organisation countries'], () =>
    db.organisation.groupBy({ by: ['country'], where: { country: { not: null } } }),
  )
  const collator = new Intl.Collator(actor.locale)
  return rows
    .map(({ country }) => ({ code: country ?? '', name: countryName(country, actor.locale) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

function whereOf({ q, kind, country, archived }: OrganisationFilter): Prisma.OrganisationWhereInput {
  return {
    archivedAt: archived ? { not: null } : null,
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
    ...(q ? { searchEntries: { some: containingWords('organisation', q) } } : {}),
  }
}

function orderOf(
  { locale }: Actor,
  { sort, descending }: OrganisationFilter,
): Prisma.OrganisationOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  const byName = (order: 'asc' | 'desc') => (locale === 'da' ? { sortKeyDa: order } : { sortKeyEn: order })
  if (sort === 'name') return [byName(direction), { id: 'asc' }]
  if (sort === 'changed') return [{ changedAt: direction }, { id: 'asc' }]
  return [{ [sort]: direction }, byName('asc'), { id: 'asc' }]
}
