import type { ReactNode } from 'react'
import type { BoardMember } from '~/domain/groups/find-board.server'
import { formatDate, formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'
import { LiveMark } from './live-mark'
import { RungBadge } from './rung-badge'

type MemberTableProps = { groupId: string; members: BoardMember[]; sort: string; empty: ReactNode }

/** A group's members with rung, dialogue, owner and next step; cards on a phone. */
export function MemberTable({ groupId, members, sort, empty }: MemberTableProps) {
  const t = useTexts()
  return (
    <DataTable
      caption={t.groups.page.members}
      columns={useColumns(groupId)}
      rows={members}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
    />
  )
}

function useColumns(groupId: string): Column<BoardMember>[] {
  const t = useTexts().groups.page
  const { locale } = useReader()
  const day = (on: string | null) => on && formatDate(on, locale, 'medium')
  return [
    {
      key: 'name',
      head: t.name,
      sortable: true,
      primary: true,
      cell: ({ id, name, limited }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          <Link to={`/groups/${groupId}/members/${id}`} className="link-plain">
            {name}
          </Link>
          <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
        </span>
      ),
    },
    {
      key: 'rung',
      head: t.rung,
      sortable: true,
      phone: 'inline',
      cell: ({ rung }) => <RungBadge rung={rung} />,
    },
    {
      key: 'since',
      head: t.since,
      sortable: true,
      phone: 'inline',
      nowrap: true,
      cell: ({ since }) => day(since),
    },
    {
      key: 'live',
      head: t.live,
      wide: true,
      phone: 'bare',
      cell: (row) => (row.rung === 'ACTIVE' ? <LiveMark {...row} /> : null),
    },
    { key: 'owner', head: t.owner, sortable: true, wide: true, cell: ({ owner }) => owner },
    {
      key: 'next',
      head: t.nextStep,
      sortable: true,
      cell: (row) => (row.nextStep ? <NextStep {...row} /> : null),
    },
    {
      key: 'expected',
      head: t.expected,
      sortable: true,
      wide: true,
      nowrap: true,
      cell: ({ rung, expectedOn }) => (rung === 'ACTIVE' ? null : day(expectedOn)),
    },
  ]
}

type NextStepProps = Pick<BoardMember, 'nextStep' | 'nextStepOn'>

/** What happens next with a member and by when; a day gone by is said in a word. */
export function NextStep({ nextStep, nextStepOn }: NextStepProps) {
  const t = useTexts().groups.page
  const { locale, today } = useReader()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {nextStep}
      {nextStepOn ? (
        <span className="text-muted">{t.due(formatRelativeDay(nextStepOn, today, locale))}</span>
      ) : null}
      {nextStepOn && nextStepOn < today ? <Badge tone="warn">{t.overdue}</Badge> : null}
    </span>
  )
}
