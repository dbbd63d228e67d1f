import type { ReactNode } from 'react'
import type { CoverageRow } from '~/domain/coverage/coverage'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { RungBadge } from '../groups/rung-badge'
import { StrengthBar } from '../network/strength-bar'
import { Link } from '../router'
import { Flag } from './country-tiles'

type CoverageTableProps = {
  rows: CoverageRow[]
  sort: string
  /** Names the group of each membership, where there are several. */
  withGroup: boolean
  empty: ReactNode
}

/** The picture's twin: every member with all that coverage says of it. */
export function CoverageTable({ rows, sort, withGroup, empty }: CoverageTableProps) {
  const t = useTexts().coverage
  const columns = useColumns()
  return (
    <DataTable
      caption={t.title}
      columns={withGroup ? columns : columns.filter(({ key }) => key !== 'group')}
      rows={rows}
      rowKey={({ key }) => key}
      sort={sort}
      empty={empty}
    />
  )
}

function useColumns(): Column<CoverageRow>[] {
  const t = useTexts().coverage
  const { locale } = useReader()
  const heads = t.columns
  return [
    {
      key: 'name',
      head: heads.name,
      sortable: true,
      primary: true,
      cell: (row) => <CoveredName row={row} />,
    },
    { key: 'group', head: heads.group, wide: true, cell: ({ membership }) => membership?.group },
    {
      key: 'rung',
      head: heads.rung,
      sortable: true,
      cell: ({ membership }) => (membership ? <RungBadge rung={membership.rung} /> : t.outside),
    },
    {
      key: 'last',
      head: heads.last,
      sortable: true,
      cell: ({ last }) =>
        last ? (
          <>
            <Link to={`/meetings/${last.id}`} className="link-plain whitespace-nowrap">
              {formatDate(last.on, locale, 'medium')}
            </Link>
            {last.us.length > 0 ? <span className="block text-muted">{last.us.join(', ')}</span> : null}
          </>
        ) : (
          t.never
        ),
    },
    {
      key: 'level',
      head: heads.level,
      sortable: true,
      wide: true,
      cell: ({ last }) => (last?.level ? t.rank(last.level.title, last.level.rank) : null),
    },
    {
      key: 'strength',
      head: heads.strongest,
      sortable: true,
      cell: ({ strongest }) =>
        strongest ? (
          <span className="inline-grid gap-0.5">
            {t.knows(strongest.name, strongest.strength)}
            <StrengthBar strength={strongest.strength} />
          </span>
        ) : (
          t.nothing.strength
        ),
    },
    ...useCountColumns(),
  ]
}

function useCountColumns(): Column<CoverageRow>[] {
  const t = useTexts().coverage
  const { locale } = useReader()
  const heads = t.columns
  return [
    {
      key: 'meetings',
      head: heads.meetings,
      sortable: true,
      align: 'end',
      wide: true,
      cell: ({ meetings }) => meetings,
    },
    {
      key: 'followups',
      head: heads.followups,
      sortable: true,
      cell: ({ followUps }) => t.openOf(followUps.open, followUps.overdue),
    },
    {
      key: 'next',
      head: heads.next,
      sortable: true,
      nowrap: true,
      cell: ({ next }) =>
        next ? (
          <Link to={`/meetings/${next.id}`} className="link-plain">
            {formatDate(next.on, locale, 'medium')}
          </Link>
        ) : null,
    },
  ]
}

/** A member by its flag and name, a link to what coverage says of it. */
export function CoveredName({ row }: { row: CoverageRow }) {
  const to = row.memberKind === 'PERSON' ? row.href : `/coverage/${row.of}`
  return (
    <span className="inline-flex items-center gap-2">
      {row.country ? <Flag code={row.country} /> : null}
      <Link to={to} className="link-plain">
        {row.name}
      </Link>
      <HandlingMark handling={row.limited ? 'LIMITED' : 'OPEN'} />
    </span>
  )
}
