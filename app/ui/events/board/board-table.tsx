import type { ReactNode } from 'react'
import type { BoardRow, Group, View } from '~/domain/events/board/board-row'
import { useTexts } from '~/i18n'
import { DataTable, type Column } from '../../data-table'
import { BoardActions } from './board-actions'
import { BoardInvited } from './board-invited'
import { BoardStatus, BoardTold } from './board-cells'
import { bulkFormId } from './bulk-form-id'

type BoardTableProps = {
  rows: BoardRow[]
  groups: Group[]
  view: View
  sort: string
  empty: ReactNode
  mayInvite: boolean
}

/** An edition's invitations as rows, grouped as the view says; cards on a phone. */
export function BoardTable({ rows, groups, view, sort, empty, mayInvite }: BoardTableProps) {
  const t = useTexts()
  return (
    <DataTable
      caption={t.editions.invitations.title}
      columns={useColumns(mayInvite)}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
      groups={
        view === 'list'
          ? undefined
          : {
              keyOf: (row) => groupOf(row, view),
              head: (key) => <GroupHead group={groups.find((group) => group.key === key)} view={view} />,
            }
      }
    />
  )
}

function groupOf(row: BoardRow, view: View): string {
  if (view === 'status') return row.status
  return (view === 'country' ? row.country : row.organisation?.id) ?? ''
}

function GroupHead({ group, view }: { group: Group | undefined; view: View }) {
  const t = useTexts().board
  if (!group) return null
  const title = group.title || (view === 'country' ? t.noGroup.country : t.noGroup.organisation)
  return (
    <span className="flex flex-wrap justify-between gap-x-4">
      <span>{title}</span>
      <span className="font-normal text-muted tabular-nums">
        {view === 'status' ? group.total : t.groupComing(group.coming, group.total)}
      </span>
    </span>
  )
}

function useColumns(mayInvite: boolean): Column<BoardRow>[] {
  const t = useTexts()
  const { columns } = t.editions.invitations
  return [
    {
      key: 'name',
      head: columns.name,
      sortable: true,
      primary: true,
      cell: (row) => <Chosen row={row} mayChoose={mayInvite} />,
    },
    {
      key: 'organisation',
      head: columns.organisation,
      sortable: true,
      cell: (row) => <Organisation row={row} />,
    },
    { key: 'country', head: columns.country, sortable: true, wide: true, cell: (row) => row.countryName },
    { key: 'told', head: t.board.told, cell: (row) => <BoardTold row={row} /> },
    { key: 'status', head: columns.status, sortable: true, cell: (row) => <BoardStatus row={row} /> },
    ...(mayInvite ? [actionsColumn(t.invitations.actions)] : []),
  ]
}

function actionsColumn(head: string): Column<BoardRow> {
  return {
    key: 'actions',
    head,
    headHidden: true,
    phone: 'bare',
    align: 'end',
    cell: (row) => <BoardActions row={row} />,
  }
}

/** The row's box belongs to the form above the table. */
function Chosen({ row, mayChoose }: { row: BoardRow; mayChoose: boolean }) {
  const t = useTexts().board
  if (!mayChoose) return <BoardInvited row={row} mayInvite={false} />
  return (
    <span className="flex items-start gap-3">
      <input
        type="checkbox"
        name="chosen"
        form={bulkFormId}
        value={`${row.id}:${row.version}`}
        aria-label={t.select(row.name || row.title)}
        className="tick mt-1"
      />
      <span className="min-w-0">
        <BoardInvited row={row} mayInvite />
      </span>
    </span>
  )
}

function Organisation({ row: { organisation } }: { row: BoardRow }) {
  return organisation ? organisation.name : null
}
