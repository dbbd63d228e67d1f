import type { ReactNode } from 'react'
import { Archive, RotateCcw } from 'lucide-react'
import type { FollowUpRow } from '~/domain/follow-ups/find-follow-ups.server'
import { useTexts } from '~/i18n'
import { PostButton } from '../button'
import { DataTable } from '../data-table'
import { Link } from '../router'
import { Concerned } from './concerned'
import { DoneButton, Due, FollowUpText, Theirs } from './follow-up-list'

type FollowUpTableProps = { followUps: FollowUpRow[]; sort: string; mayEdit: boolean; empty: ReactNode }

/** Follow-ups with owner, due day and where they were born. */
export function FollowUpTable({ followUps, sort, mayEdit, empty }: FollowUpTableProps) {
  const t = useTexts()
  const c = t.followUps.columns
  return (
    <DataTable
      caption={t.followUps.title}
      sort={sort}
      rows={followUps}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'text',
          head: c.text,
          sortable: true,
          primary: true,
          cell: (row) => (
            <>
              <FollowUpText followUp={row} /> {row.theirs ? <Theirs /> : null}
            </>
          ),
        },
        {
          key: 'owner',
          head: c.owner,
          sortable: true,
          nowrap: true,
          phone: 'inline',
          cell: (row) => row.owner,
        },
        {
          key: 'due',
          head: c.due,
          sortable: true,
          nowrap: true,
          phone: 'inline',
          cell: (row) => <Due followUp={row} />,
        },
        {
          key: 'origin',
          head: c.origin,
          phone: 'bare',
          wide: true,
          cell: ({ origin, concerns }) =>
            origin ? (
              <Link to={origin.to} className="link-plain">
                {origin.title}
              </Link>
            ) : concerns.person ? (
              <Concerned concerns={concerns} />
            ) : null,
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

function RowActions({ row, mayEdit }: { row: FollowUpRow; mayEdit: boolean }) {
  const t = useTexts().common
  if (row.archived) {
    return mayEdit ? (
      <PostButton action={`/follow-ups/${row.id}/restoration`} icon={RotateCcw}>
        {t.restore}
      </PostButton>
    ) : null
  }
  return (
    <span className="inline-flex gap-1">
      <DoneButton followUp={row} labelled />
      {mayEdit ? (
        <PostButton action={`/follow-ups/${row.id}/archive`} icon={Archive} iconOnly tone="quiet">
          {t.archive}
        </PostButton>
      ) : null}
    </span>
  )
}
