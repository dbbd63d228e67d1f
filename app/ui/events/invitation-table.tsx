import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import type { InvitationListRow } from '~/domain/events/editions/find-invitation-list.server'
import { formatDate } from '~/domain/time/format-time'
import type { InvitationStatus } from '~/generated/sqlite/enums'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark, type BadgeTone } from '../badge'
import { PostButton } from '../button'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'

const toneOf: Partial<Record<InvitationStatus, BadgeTone>> = {
  ACCEPTED: 'ok',
  SUBSTITUTE: 'ok',
  TENTATIVE: 'warn',
  DECLINED: 'danger',
  SENT: 'accent',
}

type InvitationTableProps = { rows: InvitationListRow[]; sort: string; empty: ReactNode; mayInvite: boolean }

/** An edition's invitations as rows; cards on a phone. */
export function InvitationTable({ rows, sort, empty, mayInvite }: InvitationTableProps) {
  const t = useTexts().editions.invitations
  return (
    <DataTable
      caption={t.title}
      columns={useColumns(mayInvite)}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
    />
  )
}

function useColumns(mayInvite: boolean): Column<InvitationListRow>[] {
  const t = useTexts()
  const words = t.editions.invitations
  const { locale } = useReader()
  return [
    {
      key: 'name',
      head: words.columns.name,
      sortable: true,
      primary: true,
      cell: (row) => <Invited row={row} />,
    },
    {
      key: 'organisation',
      head: words.columns.organisation,
      sortable: true,
      cell: ({ organisation }) =>
        organisation ? (
          <Link to={`/organisations/${organisation.id}`} className="link-plain">
            {organisation.name}
          </Link>
        ) : null,
    },
    {
      key: 'country',
      head: words.columns.country,
      sortable: true,
      cell: (row) => row.countryName,
      wide: true,
    },
    {
      key: 'status',
      head: words.columns.status,
      sortable: true,
      phone: 'bare',
      cell: ({ status, companions }) => (
        <span className="flex flex-wrap items-center gap-2">
          <Badge tone={toneOf[status]}>{t.kinds.invitationStatus[status]}</Badge>
          {companions > 0 ? <span className="text-muted">{words.companions(companions)}</span> : null}
        </span>
      ),
    },
    {
      key: 'answered',
      head: words.columns.answered,
      nowrap: true,
      cell: ({ answeredOn }) => (answeredOn ? formatDate(answeredOn, locale, 'medium') : null),
    },
    {
      key: 'remove',
      head: words.removeDraft,
      headHidden: true,
      phone: 'bare',
      align: 'end',
      cell: ({ id, name, title, status }) =>
        mayInvite && status === 'DRAFTED' ? (
          <PostButton action={`/invitations/${id}/withdrawal`} tone="quiet" icon={X} iconOnly>
            {words.removeDraftOf(name || title)}
          </PostButton>
        ) : null,
    },
  ]
}

function Invited({ row }: { row: InvitationListRow }) {
  const { name, personId, postId, title, successor, limited } = row
  const t = useTexts().editions.invitations
  return (
    <>
      {personId ? (
        <Link to={`/people/${personId}`} className="link-plain">
          {name}
        </Link>
      ) : (
        <span className="text-muted">{t.vacant}</span>
      )}{' '}
      <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
      {title ? (
        <span className="block font-normal text-muted">
          {postId ? (
            <Link to={`/posts/${postId}`} className="link-plain">
              {title}
            </Link>
          ) : (
            title
          )}
        </span>
      ) : null}
      {successor ? <span className="block font-normal text-warn">{t.nowHeldBy(successor)}</span> : null}
    </>
  )
}
