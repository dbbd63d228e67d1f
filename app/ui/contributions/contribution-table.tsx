import type { ReactNode } from 'react'
import { Archive, RotateCcw } from 'lucide-react'
import type { ContributionRow } from '~/domain/contributions/contribution'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { PostButton } from '../button'
import { DataTable } from '../data-table'
import { Link } from '../router'
import { ContributionTitle } from './contribution-rows'

type ContributionTableProps = {
  contributions: ContributionRow[]
  sort: string
  mayEdit: boolean
  empty: ReactNode
}

/** Contributions with their day, kind, measure and organisations. */
export function ContributionTable({ contributions, sort, mayEdit, empty }: ContributionTableProps) {
  const t = useTexts()
  const { locale } = useReader()
  const { columns, measureNamed } = t.contributions
  return (
    <DataTable
      caption={t.contributions.title}
      sort={sort}
      rows={contributions}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'title',
          head: columns.title,
          sortable: true,
          primary: true,
          cell: (row) => <ContributionTitle contribution={row} />,
        },
        {
          key: 'kind',
          head: columns.kind,
          phone: 'inline',
          wide: true,
          nowrap: true,
          cell: ({ kind }) => t.kinds.contributionKind[kind],
        },
        {
          key: 'measure',
          head: columns.measure,
          sortable: true,
          cell: ({ measure }) => (
            <Link to={`/strategy/${String(measure.number)}`} className="link-plain">
              {measureNamed(measure.number, measure.name)}
            </Link>
          ),
        },
        {
          key: 'organisations',
          head: columns.organisations,
          wide: true,
          cell: ({ organisations }) =>
            organisations.map(({ id, name }) => (
              <Link key={id} to={`/organisations/${id}`} className="link-plain block">
                {name}
              </Link>
            )),
        },
        {
          key: 'on',
          head: columns.on,
          sortable: true,
          nowrap: true,
          phone: 'inline',
          cell: ({ happenedOn }) => formatDate(happenedOn, locale, 'medium'),
        },
        {
          key: 'acts',
          head: t.common.actions,
          headHidden: true,
          align: 'end',
          phone: 'bare',
          cell: ({ id, title, archived }) =>
            mayEdit ? (
              <PostButton
                action={`/contributions/${id}/${archived ? 'restoration' : 'archive'}`}
                icon={archived ? RotateCcw : Archive}
                iconOnly
                tone="quiet"
                aria-label={`${archived ? t.common.restore : t.common.archive}: ${title}`}
              >
                {archived ? t.common.restore : t.common.archive}
              </PostButton>
            ) : null,
        },
      ]}
    />
  )
}
