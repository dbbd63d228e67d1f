import type { ReactNode } from 'react'
import type { Strongest } from '~/domain/insights/find-strongest.server'
import type { ListedOrganisation } from '~/domain/organisations/find-organisations.server'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { KindShape } from '../badge'
import { DataTable, type Column } from '../data-table'
import { StrongestCell } from '../insights/strongest-cell'
import { Link } from '../router'

type OrganisationTableProps = {
  organisations: ListedOrganisation[]
  /** By the organisation's id. */
  strongest: Record<string, Strongest>
  sort: string
  empty: ReactNode
}

/** Organisations as rows; cards on a phone. */
export function OrganisationTable({ organisations, strongest, sort, empty }: OrganisationTableProps) {
  const t = useTexts()
  return (
    <DataTable
      caption={t.organisations.title}
      columns={useOrganisationColumns(strongest)}
      rows={organisations}
      rowKey={(row) => row.id}
      sort={sort}
      empty={empty}
      choosable
    />
  )
}

export function useOrganisationColumns(strongest: Record<string, Strongest>): Column<ListedOrganisation>[] {
  const t = useTexts()
  const { locale, today } = useReader()
  const heads = t.organisations.columns
  return [
    {
      key: 'name',
      head: heads.name,
      sortable: true,
      primary: true,
      cell: (row) => <OrganisationLink organisation={row} />,
    },
    {
      key: 'kind',
      head: heads.kind,
      sortable: true,
      phone: 'bare',
      cell: (row) => (
        <span className="flex items-center gap-2">
          <KindShape kind={row.kind} />
          {t.kinds.organisationKind[row.kind]}
        </span>
      ),
    },
    {
      key: 'country',
      head: heads.country,
      sortable: true,
      phone: 'hide',
      wide: true,
      cell: (row) => row.country,
    },
    {
      key: 'holders',
      head: heads.holders,
      wide: true,
      align: 'end',
      phone: 'inline',
      cell: (row) => (row.holders > 0 ? <span className="tabular-nums">{row.holders}</span> : null),
    },
    {
      key: 'strongest',
      head: t.insights.strongest,
      phone: 'hide',
      cell: ({ id }) => <StrongestCell strongest={strongest[id]} />,
    },
    {
      key: 'lastContact',
      head: heads.lastContact,
      phone: 'inline',
      nowrap: true,
      cell: (row) => (row.lastContact ? formatRelativeDay(row.lastContact, today, locale) : null),
    },
  ]
}

function OrganisationLink({ organisation }: { organisation: ListedOrganisation }) {
  const { id, name, shortName } = organisation
  return (
    <>
      <Link to={`/organisations/${id}`} className="link-plain">
        {name}
      </Link>
      {shortName && shortName !== name ? <span className="ml-2 text-muted">{shortName}</span> : null}
    </>
  )
}
