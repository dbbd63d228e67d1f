import type { ReactNode } from 'react'
import { CalendarCheck, CalendarPlus, NotebookPen, UserRoundPen } from 'lucide-react'
import type { GapRow } from '~/domain/coverage/find-gaps.server'
import type { GapKind } from '~/domain/coverage/gaps'
import { formatDate } from '~/domain/time/format-time'
import { daysBetween } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { ButtonLink } from '../button'
import { DataTable, type Column } from '../data-table'
import { RungBadge } from '../groups/rung-badge'
import { Link } from '../router'
import { CoveredName } from './coverage-table'

type May = { write: boolean; own: boolean }
type GapTableProps = { rows: GapRow[]; may: May; empty: ReactNode }

/** The members something is missing to, what it is, and the one thing to do about it. */
export function GapTable({ rows, may, empty }: GapTableProps) {
  const t = useTexts().coverage
  return (
    <DataTable
      caption={t.gaps.title}
      columns={useColumns(may)}
      rows={rows}
      rowKey={({ key }) => key}
      empty={empty}
    />
  )
}

function useColumns(may: May): Column<GapRow>[] {
  const t = useTexts().coverage
  const { locale } = useReader()
  const heads = t.columns
  return [
    { key: 'name', head: heads.name, primary: true, cell: (row) => <CoveredName row={row} /> },
    { key: 'gaps', head: heads.gaps, phone: 'bare', cell: (row) => <GapBadges row={row} /> },
    {
      key: 'group',
      head: heads.group,
      cell: ({ membership }) =>
        membership ? (
          <span className="inline-flex flex-wrap items-center gap-2">
            <Link to={`/groups/${membership.groupId}`} className="link-plain">
              {membership.group}
            </Link>
            <RungBadge rung={membership.rung} />
          </span>
        ) : null,
    },
    {
      key: 'last',
      head: heads.last,
      nowrap: true,
      cell: ({ last }) =>
        last ? (
          <Link to={`/meetings/${last.id}`} className="link-plain">
            {formatDate(last.on, locale, 'medium')}
          </Link>
        ) : null,
    },
    { key: 'owner', head: heads.owner, wide: true, cell: ({ owner }) => owner?.name },
    {
      key: 'action',
      head: t.gaps.action,
      headHidden: true,
      phone: 'bare',
      cell: (row) => <GapAction row={row} may={may} />,
    },
  ]
}

/** What is missing, in words; of silence also how long. */
export function GapBadges({ row }: { row: GapRow }) {
  const t = useTexts().coverage.gaps
  const { today } = useReader()
  const words = (gap: GapKind) =>
    gap === 'silent' && row.last ? t.silentSince(daysBetween(row.last.on, today)) : t.kinds[gap]
  return (
    <ul className="flex flex-wrap gap-1.5">
      {row.gaps.map((gap) => (
        <li key={gap} title={t.explained[gap]}>
          <Badge tone={gap === 'never' || gap === 'silent' ? 'warn' : 'neutral'}>{words(gap)}</Badge>
        </li>
      ))}
    </ul>
  )
}

/** The button's word, with the member's name for those who hear the buttons one by one. */
function Words({ of, children }: { of: string; children: string }) {
  return (
    <>
      {children} <span className="sr-only">{of}</span>
    </>
  )
}

/** One action: see what is planned, plan a meeting, log one with a second colleague, or set the owner. */
function GapAction({ row, may }: { row: GapRow; may: May }) {
  const t = useTexts().coverage.gaps
  const about = row.memberKind === 'PERSON' ? `person=${row.of}` : `organisation=${row.of}`
  const [gravest] = row.gaps
  if (gravest === 'unowned')
    return may.own && row.membership ? (
      <ButtonLink
        to={`/groups/${row.membership.groupId}/members/${row.membership.id}/edit`}
        tone="quiet"
        className="whitespace-nowrap"
        icon={UserRoundPen}
      >
        <Words of={row.name}>{t.setOwner}</Words>
      </ButtonLink>
    ) : null
  if (row.next)
    return (
      <ButtonLink
        to={`/meetings/${row.next.id}`}
        tone="quiet"
        className="whitespace-nowrap"
        icon={CalendarCheck}
      >
        <Words of={row.name}>{t.seePlanned}</Words>
      </ButtonLink>
    )
  if (!may.write) return null
  if (gravest === 'single')
    return (
      <ButtonLink to={`/log?${about}`} tone="quiet" className="whitespace-nowrap" icon={NotebookPen}>
        <Words of={row.name}>{t.log}</Words>
      </ButtonLink>
    )
  return (
    <ButtonLink to={`/log?${about}&plan=1`} tone="quiet" className="whitespace-nowrap" icon={CalendarPlus}>
      <Words of={row.name}>{t.plan}</Words>
    </ButtonLink>
  )
}
