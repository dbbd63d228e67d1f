import type { ReactNode } from 'react'
import type { SeriesRow } from '~/domain/events/series/find-series-list.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'

type SeriesTableProps = { series: SeriesRow[]; sort: string; empty: ReactNode }

/** Series as rows with the editions around today; cards on a phone. */
export function SeriesTable({ series, sort, empty }: SeriesTableProps) {
  const t = useTexts().series
  return (
    <DataTable
      caption={t.title}
      columns={useColumns()}
      rows={series}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
    />
  )
}

function useColumns(): Column<SeriesRow>[] {
  const t = useTexts().series
  return [
    {
      key: 'name',
      head: t.columns.name,
      sortable: true,
      primary: true,
      cell: ({ id, name, purpose }) => (
        <>
          <Link to={`/series/${id}`} className="link-plain">
            {name}
          </Link>
          {purpose ? (
            <span className="line-clamp-2 max-w-[60ch] font-normal text-muted">{purpose}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'next',
      head: t.columns.next,
      sortable: true,
      nowrap: true,
      cell: ({ next }) => (next ? <EditionDay edition={next} /> : null),
    },
    {
      key: 'last',
      head: t.columns.last,
      sortable: true,
      nowrap: true,
      cell: ({ last }) => (last ? <EditionDay edition={last} /> : null),
    },
    {
      key: 'measures',
      head: t.columns.measures,
      nowrap: true,
      wide: true,
      cell: ({ measures }) => (measures.length > 0 ? <Measures numbers={measures} /> : null),
    },
    {
      key: 'gaps',
      head: t.columns.gaps,
      phone: 'bare',
      cell: ({ gaps }) =>
        gaps.length === 0 ? null : (
          <span className="flex gap-1 max-sm:flex-wrap">
            {gaps.map((year) => (
              <Badge key={year} tone="warn">
                {t.gap(year)}
              </Badge>
            ))}
          </span>
        ),
    },
  ]
}

function EditionDay({ edition }: { edition: NonNullable<SeriesRow['next']> }) {
  const { locale } = useReader()
  return (
    <Link to={`/editions/${edition.id}`} className="link-plain">
      {formatDate(edition.startsOn, locale, 'medium')}
    </Link>
  )
}

function Measures({ numbers }: { numbers: number[] }) {
  const t = useTexts().series
  return (
    <span className="flex flex-wrap gap-x-2">
      {numbers.map((number) => (
        <Link key={number} to={`/strategy/${number}`} className="link-plain">
          {t.measure(number)}
        </Link>
      ))}
    </span>
  )
}
