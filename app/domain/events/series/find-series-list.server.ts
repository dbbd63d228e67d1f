import { db } from '~/db.server'
import type { SeriesKind } from '~/generated/sqlite/enums'
import type { Actor } from '../../access/actor'
import { visibleEditions } from '../../access/visible-to.server'
import { organisationName } from '../../organisations/organisation'
import { fold } from '../../search/fold'
import { sortKey } from '../../search/sort-key'
import { partsOf, type PlainDate, today } from '../../time/plain-date'
import { missingYears } from './series'

type ListedEdition = { id: string; startsOn: PlainDate }

export type SeriesRow = {
  id: string
  name: string
  purpose: string
  kind: SeriesKind
  cadence: string
  next: ListedEdition | null
  last: ListedEdition | null
  /** Numbers of the strategy's measures it serves. */
  measures: number[]
  /** Years the cadence asks for and nobody has planned. */
  gaps: number[]
}

export type SeriesListQuery = {
  q: string
  kind?: SeriesKind
  gaps?: boolean
  sort: 'name' | 'next' | 'last'
  descending: boolean
  page: number
}

const pageSize = 50

/** The office's series with the editions around today that exist for the actor. */
export async function findSeriesList(actor: Actor, query: SeriesListQuery, { now }: { now: Date }) {
  const { q, kind, gaps, page } = query
  const day = today(now, actor.zone)
  // An office has some dozens of series, so they are matched and sorted here rather than indexed.
  const found = await db.series.findMany({
    where: { archivedAt: null, ...(kind && { kind }) },
    include: {
      measures: { select: { number: true }, orderBy: { number: 'asc' } },
      editions: {
        where: { AND: [visibleEditions(actor), { archivedAt: null, cancelledAt: null }] },
        select: { id: true, startsOn: true },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      },
    },
  })
  const words = fold(q).split(' ')
  const rows = found
    .filter((one) => {
      const text = fold(`${one.nameDa} ${one.nameEn} ${one.purposeDa} ${one.purposeEn}`)
      return words.every((word) => text.includes(word))
    })
    .map((one): SeriesRow => ({
      id: one.id,
      name: organisationName(one, actor.locale),
      purpose: actor.locale === 'da' ? one.purposeDa : one.purposeEn,
      kind: one.kind,
      cadence: actor.locale === 'da' ? one.cadenceDa : one.cadenceEn,
      next: one.editions.find(({ startsOn }) => startsOn >= day) ?? null,
      last: one.editions.findLast(({ startsOn }) => startsOn < day) ?? null,
      measures: one.measures.map(({ number }) => number),
      gaps: missingYears(one.perYear, one.editions, partsOf(day).year),
    }))
    .filter((row) => !gaps || row.gaps.length > 0)
  const first = (page - 1) * pageSize
  return { rows: sorted(rows, query).slice(first, first + pageSize), total: rows.length, pageSize }
}

/** By name; those without the date sorted by come last, whichever way it runs. */
function sorted(rows: SeriesRow[], { sort, descending }: SeriesListQuery): SeriesRow[] {
  const byName = rows.toSorted((one, other) => (sortKey(one.name) < sortKey(other.name) ? -1 : 1))
  if (sort === 'name') return descending ? byName.toReversed() : byName
  const missing = descending ? '' : '9'
  const day = (row: SeriesRow) => row[sort]?.startsOn ?? missing
  const direction = descending ? -1 : 1
  return byName.toSorted(
    (one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0) * direction,
  )
}
