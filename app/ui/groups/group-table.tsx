import type { ReactNode } from 'react'
import type { GroupRow } from '~/domain/groups/find-groups.server'
import { ladder, memberCount } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'

type GroupTableProps = { groups: GroupRow[]; sort: string; empty: ReactNode }

/** Groups as rows with their members by rung; cards on a phone. */
export function GroupTable({ groups, sort, empty }: GroupTableProps) {
  const t = useTexts()
  return (
    <DataTable
      caption={t.groups.title}
      columns={useColumns()}
      rows={groups}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
    />
  )
}

function useColumns(): Column<GroupRow>[] {
  const t = useTexts().groups
  return [
    {
      key: 'name',
      head: t.columns.name,
      sortable: true,
      primary: true,
      cell: ({ id, name, purpose }) => (
        <>
          <Link to={`/groups/${id}`} className="link-plain">
            {name}
          </Link>
          {purpose ? (
            <span className="line-clamp-2 max-w-[60ch] font-normal text-muted">{purpose}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'active',
      head: t.columns.active,
      sortable: true,
      nowrap: true,
      phone: 'bare',
      cell: ({ counts, target }) =>
        target === null ? t.activeCount(counts.ACTIVE) : t.activeOfTarget(counts.ACTIVE, target),
    },
    {
      key: 'members',
      head: t.columns.members,
      sortable: true,
      align: 'end',
      phone: 'hide',
      cell: ({ counts }) => <span className="tabular-nums">{memberCount(counts)}</span>,
    },
    {
      key: 'rungs',
      head: t.columns.rungs,
      phone: 'bare',
      cell: ({ counts }) => <ByRung counts={counts} />,
    },
  ]
}

function ByRung({ counts }: { counts: GroupRow['counts'] }) {
  const t = useTexts()
  const present = ladder.filter((rung) => counts[rung] > 0)
  if (present.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3 text-muted">
      {present.map((rung) => (
        <li key={rung} className="whitespace-nowrap">
          {t.groups.rungCount(counts[rung], t.kinds.rung[rung])}
        </li>
      ))}
    </ul>
  )
}
