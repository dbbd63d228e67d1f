import type { ReactNode } from 'react'
import { Check, Download, RotateCcw } from 'lucide-react'
import type { MailRow } from '~/domain/mail/find-outbox.server'
import { useTexts } from '~/i18n'
import { Badge, type BadgeTone } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'
import { EmailText } from './email-text'

type OutboxTableProps = {
  rows: MailRow[]
  empty?: ReactNode
  /** The sort in force; without it the columns are not sorted. */
  sort?: string
}

/** Messages with what became of each, and what can be done about it. */
export function OutboxTable({ rows, empty, sort }: OutboxTableProps) {
  const t = useTexts().invitations.outbox
  const sortable = sort !== undefined
  const columns: Column<MailRow>[] = [
    { key: 'name', head: t.to, primary: true, sortable, cell: (row) => <Recipient row={row} /> },
    {
      key: 'subject',
      head: t.subject,
      cell: ({ subject, batchId }) => (
        <Link to={`/outbox/batches/${batchId}`} className="link-plain">
          {subject}
        </Link>
      ),
    },
    { key: 'state', head: t.state, cell: (row) => <State row={row} /> },
    {
      key: 'date',
      head: t.when,
      sortable,
      nowrap: true,
      phone: 'inline',
      wide: true,
      cell: ({ when }) => when,
    },
    {
      key: 'actions',
      head: t.state,
      headHidden: true,
      phone: 'bare',
      align: 'end',
      nowrap: true,
      cell: (row) => <Actions row={row} />,
    },
  ]
  return (
    <DataTable
      caption={t.caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      empty={empty}
    />
  )
}

function Recipient({ row: { toName, toEmail } }: { row: MailRow }) {
  return (
    <span className="grid">
      {toName}
      <span className="text-sm font-normal text-muted">
        <EmailText email={toEmail} />
      </span>
    </span>
  )
}

const tones: Partial<Record<MailRow['state'], BadgeTone>> = {
  SENT: 'ok',
  HANDED_OVER: 'ok',
  FAILED: 'danger',
  TO_HAND: 'warn',
  QUEUED: 'accent',
}

function State({ row: { state, lastError, nextAttempt } }: { row: MailRow }) {
  const t = useTexts().invitations.outbox
  return (
    <span className="grid gap-0.5">
      <span>
        <Badge tone={tones[state] ?? 'neutral'}>{t.states[state]}</Badge>
      </span>
      {lastError ? <span className="text-sm [overflow-wrap:anywhere]">{t.serverSaid(lastError)}</span> : null}
      {nextAttempt ? <span className="text-sm text-muted">{t.nextAttempt(nextAttempt)}</span> : null}
    </span>
  )
}

function Actions({ row: { id, toName, state, nextAttempt } }: { row: MailRow }) {
  const t = useTexts().invitations.outbox
  const at = (step: string) => `/outbox/${id}/${step}`
  return (
    <span className="inline-flex flex-wrap justify-end gap-1 sm:flex-nowrap">
      {state === 'FAILED' || nextAttempt ? (
        <PostButton action={at('retry')} icon={RotateCcw} aria-label={t.retryOf(toName)}>
          {t.retry}
        </PostButton>
      ) : null}
      {state === 'TO_HAND' || state === 'FAILED' ? (
        <PostButton action={at('handover')} icon={Check} aria-label={t.handOverOf(toName)}>
          {t.handOver}
        </PostButton>
      ) : null}
      <ButtonLink to={at('message.eml')} icon={Download} iconOnly tone="quiet" download>
        {t.downloadOf(toName)}
      </ButtonLink>
    </span>
  )
}
