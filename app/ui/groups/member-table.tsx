import type { ReactNode } from 'react'
import type { MemberRow } from '~/domain/groups/find-group.server'
import { formatDate, formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { Link } from '../router'
import { RungBadge } from './rung-badge'

type MemberTableProps = { groupId: string; members: MemberRow[]; empty: ReactNode }

/** A group's members with rung, owner and next step; cards on a phone. */
export function MemberTable({ groupId, members, empty }: MemberTableProps) {
  const t = useTexts()
  return (
    <DataTable
      caption={t.groups.page.members}
      columns={useColumns(groupId)}
      rows={members}
      rowKey={(row) => row.id}
      empty={empty}
    />
  )
}

function useColumns(groupId: string): Column<MemberRow>[] {
  const t = useTexts().groups.page
  const { locale } = useReader()
  return [
    {
      key: 'name',
      head: t.name,
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
    { key: 'rung', head: t.rung, phone: 'inline', cell: ({ rung }) => <RungBadge rung={rung} /> },
    {
      key: 'since',
      head: t.since,
      phone: 'inline',
      nowrap: true,
      cell: ({ since }) => formatDate(since, locale, 'medium'),
    },
    { key: 'owner', head: t.owner, wide: true, cell: ({ owner }) => owner },
    { key: 'nextStep', head: t.nextStep, cell: (row) => (row.nextStep ? <NextStep {...row} /> : null) },
  ]
}

type NextStepProps = Pick<MemberRow, 'nextStep' | 'nextStepOn'>

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
