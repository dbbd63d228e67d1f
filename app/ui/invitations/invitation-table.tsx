import type { ReactNode } from 'react'
import { Pencil, Undo2, X } from 'lucide-react'
import type { InvitationRow } from '~/domain/invitations/find-invitations.server'
import { useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'
import { EmailText } from './email-text'
import { InvitationBadge } from './invitation-badge'

type InvitationTableProps = { rows: InvitationRow[]; mayEdit: boolean; empty: ReactNode }

/** Whom a meeting or edition invites: where and in which language, what they were told, what they answered. */
export function InvitationTable({ rows, mayEdit, empty }: InvitationTableProps) {
  const t = useTexts().invitations
  const columns: Column<InvitationRow>[] = [
    { key: 'name', head: t.who, primary: true, cell: (row) => <Who row={row} /> },
    {
      key: 'address',
      head: t.address,
      wide: true,
      cell: ({ email, locale }) => (
        <span className="grid">
          {email ? <EmailText email={email} /> : <NoAddress />}
          <span className="text-sm text-muted">{t.languages[locale]}</span>
        </span>
      ),
    },
    { key: 'told', head: t.told, cell: ({ told }) => <Told told={told} /> },
    { key: 'status', head: t.status, cell: (row) => <Status row={row} /> },
    ...(mayEdit ? [actionsColumn(t.actions)] : []),
  ]
  return <DataTable caption={t.caption} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />
}

function actionsColumn(head: string): Column<InvitationRow> {
  return {
    key: 'actions',
    head,
    headHidden: true,
    phone: 'bare',
    align: 'end',
    nowrap: true,
    cell: (row) => <Actions row={row} />,
  }
}

function Who({ row: { name, seat, personId, postId, limited } }: { row: InvitationRow }) {
  const to = personId ? `/people/${personId}` : postId ? `/posts/${postId}` : null
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {to ? (
        <Link to={to} className="link-plain">
          {name}
        </Link>
      ) : (
        name
      )}
      <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
      {seat ? <span className="basis-full text-sm text-muted">{seat}</span> : null}
    </span>
  )
}

function Told({ told }: Pick<InvitationRow, 'told'>) {
  const t = useTexts().invitations
  if (!told) return <span className="text-muted">{t.notTold}</span>
  const { method, state, when, error } = told
  return (
    <span className="grid gap-0.5">
      <span>{t.toldAt(t.method[method], when)}</span>
      {state === 'SENT' || state === 'HANDED_OVER' ? null : (
        <span>
          <Badge tone={state === 'FAILED' ? 'danger' : 'neutral'}>{t.outbox.states[state]}</Badge>
        </span>
      )}
      {error ? <span className="text-sm text-muted">{t.outbox.serverSaid(error)}</span> : null}
    </span>
  )
}

function NoAddress() {
  const t = useTexts().invitations
  return (
    <span>
      <Badge tone="warn">{t.noAddress}</Badge>
    </span>
  )
}

function Status({ row: { status, answer } }: { row: InvitationRow }) {
  const t = useTexts().invitations
  return (
    <span className="grid gap-0.5">
      <span>
        <InvitationBadge status={status} />
      </span>
      {answer ? (
        <span className="text-sm">
          {answer.channel ? t.answeredAt(answer.when, t.channel[answer.channel]) : answer.when}
        </span>
      ) : null}
      {answer?.substituteName ? <span>{t.substitute(answer.substituteName)}</span> : null}
      {answer?.note ? <q className="text-sm text-muted">{answer.note}</q> : null}
    </span>
  )
}

function Actions({ row: { id, name, status, told } }: { row: InvitationRow }) {
  const texts = useTexts()
  const t = texts.invitations
  const at = (step: string) => `/invitations/${id}/${step}`
  if (status === 'CANCELLED') {
    return (
      <PostButton action={at('restoration')} icon={Undo2} tone="quiet" aria-label={t.undoNamed(name)}>
        {texts.common.undo}
      </PostButton>
    )
  }
  return (
    <span className="inline-flex flex-wrap justify-end gap-1 sm:flex-nowrap">
      <ButtonLink to={at('answer')} tone="quiet">
        {texts.answers.byHand.open}
      </ButtonLink>
      <ButtonLink to={at('edit')} icon={Pencil} iconOnly tone="quiet">
        {t.editFor(name)}
      </ButtonLink>
      {told ? (
        <ButtonLink to={at('withdrawal')} icon={X} iconOnly tone="quiet">
          {t.withdrawNamed(name)}
        </ButtonLink>
      ) : (
        <PostButton action={at('withdrawal')} icon={X} iconOnly tone="quiet">
          {t.removeNamed(name)}
        </PostButton>
      )}
    </span>
  )
}
