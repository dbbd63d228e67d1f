import type { ReactNode } from 'react'
import type { InsightKind, InsightRow } from '~/domain/insights/insight'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { StrengthBar } from '../network/strength-bar'
import { Link } from '../router'

type InsightTableProps = { kind: InsightKind; rows: InsightRow[]; sort?: string; empty: ReactNode }

/** Relationships that need care, each with whose it is and how strong. */
export function InsightTable({ kind, rows, sort, empty }: InsightTableProps) {
  const caption = useTexts().insights.kinds[kind]
  return (
    <DataTable
      caption={caption}
      columns={useColumns(kind, sort !== undefined)}
      rows={rows}
      rowKey={({ key }) => key}
      sort={sort}
      empty={empty}
    />
  )
}

function useColumns(kind: InsightKind, sortable: boolean): Column<InsightRow>[] {
  const t = useTexts().insights
  const { locale, today } = useReader()
  return [
    {
      key: 'subject',
      head: kind === 'single' ? t.columns.organisation : t.columns.person,
      primary: true,
      cell: ({ subject }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link to={subject.href} className="link-plain">
            {subject.name}
          </Link>
          {subject.limited ? <HandlingMark handling="LIMITED" /> : null}
        </span>
      ),
    },
    {
      key: 'belongsTo',
      head: t.columns.belongsTo[kind],
      phone: 'bare',
      cell: ({ belongsTo }) => belongsTo.join(', '),
    },
    {
      key: 'colleague',
      head: t.columns.colleague,
      cell: ({ colleague }) => (
        <>
          <Link to={`/people/${colleague.personId}`} className="link-plain">
            {colleague.name}
          </Link>
          <span className="block text-muted">{colleague.office}</span>
        </>
      ),
    },
    {
      key: 'strength',
      head: t.columns.strength,
      sortable,
      nowrap: true,
      cell: (row) => <Strength row={row} />,
    },
    {
      key: 'last',
      head: t.columns.last,
      sortable,
      nowrap: true,
      cell: ({ lastOn }) => (lastOn ? formatRelativeDay(lastOn, today, locale) : t.neverMet),
    },
  ]
}

function Strength({ row: { before, strength, tier } }: { row: InsightRow }) {
  const { insights: t, network } = useTexts()
  const now = tier ? network.tierAndStrength(network.tier[tier], strength) : t.gone
  return (
    <span className="inline-flex items-center gap-2 tabular-nums">
      <StrengthBar strength={strength} />
      {before === null ? now : t.fell(before, now)}
    </span>
  )
}
