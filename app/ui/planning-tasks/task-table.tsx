import type { ReactNode } from 'react'
import { Archive, RotateCcw } from 'lucide-react'
import type { PlanningTaskRow } from '~/domain/planning-tasks/find-planning-tasks.server'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { PostButton } from '../button'
import { DataTable } from '../data-table'
import { Link } from '../router'
import { TaskDoneButton, TaskDue, TaskTitle } from './task-list'

type TaskTableProps = { tasks: PlanningTaskRow[]; sort: string; mayEdit: boolean; empty: ReactNode }

/** Planning tasks with edition, owner and due day. */
export function TaskTable({ tasks, sort, mayEdit, empty }: TaskTableProps) {
  const t = useTexts().wheel.tasks
  const c = t.columns
  return (
    <DataTable
      caption={t.title}
      sort={sort}
      rows={tasks}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: 'title', head: c.title, primary: true, cell: (row) => <TaskTitle task={row} /> },
        {
          key: 'edition',
          head: c.edition,
          sortable: true,
          phone: 'bare',
          cell: ({ edition }) => <EditionLink edition={edition} />,
        },
        {
          key: 'owner',
          head: c.owner,
          sortable: true,
          nowrap: true,
          phone: 'inline',
          cell: (row) => row.owner || t.nobody,
        },
        {
          key: 'due',
          head: c.due,
          sortable: true,
          nowrap: true,
          phone: 'inline',
          cell: (row) => <TaskDue task={row} />,
        },
        {
          key: 'actions',
          head: c.actions,
          headHidden: true,
          align: 'end',
          phone: 'bare',
          cell: (row) => <RowActions row={row} mayEdit={mayEdit} />,
        },
      ]}
    />
  )
}

function EditionLink({ edition }: { edition: PlanningTaskRow['edition'] }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link to={`/editions/${edition.id}`} className="link-plain">
        {edition.title}
      </Link>
      <HandlingMark handling={edition.handling} />
    </span>
  )
}

function RowActions({ row, mayEdit }: { row: PlanningTaskRow; mayEdit: boolean }) {
  const t = useTexts().common
  if (row.archived) {
    return mayEdit ? (
      <PostButton action={`/tasks/${row.id}/restoration`} icon={RotateCcw}>
        {t.restore}
      </PostButton>
    ) : null
  }
  return (
    <span className="inline-flex gap-1">
      <TaskDoneButton task={row} labelled />
      {mayEdit ? (
        <PostButton action={`/tasks/${row.id}/archive`} icon={Archive} iconOnly tone="quiet">
          {t.archive}
        </PostButton>
      ) : null}
    </span>
  )
}
