import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { visibleContributions } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { containingWords } from '../people/matching-words.server'
import { standingContributions } from '../strategy/standing-contributions'
import type { ContributionKind, ContributionRow } from './contribution'

const contributionPageSize = 50

export type ContributionFilter = {
  q?: string | undefined
  kind?: ContributionKind | undefined
  measure?: string | undefined
  priority?: string | undefined
  organisation?: string | undefined
  year?: number | undefined
  archived?: boolean
  sort: 'on' | '-on' | 'title' | '-title' | 'measure' | '-measure'
  /** From 1. */
  page: number
  perPage?: number
}

/** One page of the contributions that exist for the actor, and how many there are. */
export async function findContributions(
  actor: Actor,
  filter: ContributionFilter,
): Promise<{ total: number; contributions: ContributionRow[] }> {
  const where = { AND: [visibleContributions(actor), narrowed(filter)] }
  const { page, perPage = contributionPageSize } = filter
  const total = await db.contribution.count({ where })
  const rows = await db.contribution.findMany({
    where,
    orderBy: orderOf(filter.sort),
    skip: (page - 1) * perPage,
    take: perPage,
    include: rowInclude,
  })
  return { total, contributions: rows.map((row) => contributionRow(actor, row)) }
}

/** The contributions that hang on a meeting or an edition, or name an organisation or a person, newest first. */
export async function findContributionsOf(
  actor: Actor,
  of: Prisma.ContributionWhereInput,
  take = 50,
): Promise<ContributionRow[]> {
  const rows = await db.contribution.findMany({
    where: { AND: [visibleContributions(actor), standingContributions, of] },
    orderBy: orderOf('-on'),
    take,
    include: rowInclude,
  })
  return rows.map((row) => contributionRow(actor, row))
}

const rowInclude = {
  measure: { select: { number: true, nameDa: true, nameEn: true } },
  organisations: { include: { organisation: true }, orderBy: { organisationId: 'asc' } },
  meeting: { select: { handling: true } },
  edition: { select: { handling: true } },
} as const satisfies Prisma.ContributionInclude

type Stored = Prisma.ContributionGetPayload<{ include: typeof rowInclude }>

function contributionRow({ locale }: Actor, stored: Stored): ContributionRow {
  const { id, kind, title, happenedOn, conductChanged, measure, organisations, meeting, edition } = stored
  return {
    ...{ id, kind, title, happenedOn, conductChanged },
    measure: { number: measure.number, name: organisationName(measure, locale) },
    organisations: organisations.map(({ organisation }) => ({
      id: organisation.id,
      name: organisationName(organisation, locale),
    })),
    limited: meeting?.handling === 'LIMITED' || edition?.handling === 'LIMITED',
    archived: stored.archivedAt !== null,
  }
}

function narrowed(filter: ContributionFilter): Prisma.ContributionWhereInput {
  const { q, kind, measure, priority, organisation, year, archived } = filter
  const conditions: Prisma.ContributionWhereInput[] = [
    archived ? { archivedAt: { not: null } } : standingContributions,
  ]
  if (kind) conditions.push({ kind })
  if (measure) conditions.push({ measureId: measure })
  if (priority) conditions.push({ measure: { priorityId: priority } })
  if (organisation) conditions.push({ organisations: { some: { organisationId: organisation } } })
  if (year) conditions.push({ happenedOn: { gte: `${String(year)}-01-01`, lte: `${String(year)}-12-31` } })
  if (q) conditions.push(mentioning(q))
  return { AND: conditions }
}

/** The texts say it, or an organisation is called so. Capital letters count on PostgreSQL and on æ, ø, å: hence the spellings. */
function mentioning(q: string): Prisma.ContributionWhereInput {
  const text = q.trim()
  const spellings = new Set([
    text,
    text.toLowerCase(),
    text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
  ])
  const said = [...spellings].flatMap((contains) => [
    { title: { contains } },
    { text: { contains } },
    { outcome: { contains } },
  ])
  const named = { organisation: { searchEntries: { some: containingWords('organisation', q) } } }
  return { OR: [...said, { organisations: { some: named } }] }
}

function orderOf(sort: ContributionFilter['sort']): Prisma.ContributionOrderByWithRelationInput[] {
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  const key = sort.replace('-', '')
  if (key === 'title') return [{ title: direction }, { id: 'asc' }]
  if (key === 'measure') return [{ measure: { number: direction } }, { happenedOn: 'desc' }, { id: 'asc' }]
  return [{ happenedOn: direction }, { id: direction }]
}
