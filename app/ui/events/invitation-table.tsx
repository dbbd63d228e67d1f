import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import type { InvitationListRow } from '~/domain/events/editions/find-invitation-list.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { DataTable, type Column } from '../data-table'
import { InvitationBadge } from '../invitations/invitation-badge'
import { Link } from '../router'

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
          <InvitationBadge status={status} />
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
    ...(mayInvite ? [actionsColumn(t.invitations.actions)] : []),
  ]
}

function actionsColumn(head: string): Column<InvitationListRow> {
  return {
    key: 'actions',
    head,
    headHidden: true,
    phone: 'bare',
    align: 'end',
    cell: (row) => <Actions row={row} />,
  }
}

/** An answer given by hand, language and address; a draft is taken off the list at once. */
function Actions({ row: { id, name, title, status } }: { row: InvitationListRow }) {
  const t = useTexts()
  const at = (step: string) => `/invitations/${id}/${step}`
  return (
    <span className="inline-flex flex-wrap justify-end gap-1">
      {status === 'CANCELLED' ? null : (
        <>
          <ButtonLink to={at('answer')} tone="quiet">
            {t.answers.byHand.open}
          </ButtonLink>
          <ButtonLink to={at('edit')} tone="quiet">
            {t.invitations.edit}
          </ButtonLink>
        </>
      )}
      {status === 'DRAFTED' ? (
        <PostButton action={at('withdrawal')} tone="quiet" icon={X} iconOnly>
          {t.editions.invitations.removeDraftOf(name || title)}
        </PostButton>
      ) : null}
    </span>
  )
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
