import { zoneCity } from '~/domain/time/time-zone'
import { useLocale, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Link } from '../router'

type Office = {
  id: string
  nameDa: string
  nameEn: string
  city: string
  zone: string
  archivedAt: string | null
  accounts: number
}

/** The offices in columns. */
export function OfficeTable({ offices, sort }: { offices: Office[]; sort: string }) {
  const texts = useTexts()
  const t = texts.admin.offices
  const locale = useLocale()
  return (
    <DataTable
      caption={t.title}
      rows={offices}
      rowKey={(office) => office.id}
      sort={sort}
      empty={<EmptyState title={t.emptyTitle} text={t.emptyText} />}
      columns={[
        {
          key: 'name',
          head: texts.common.name,
          sortable: true,
          primary: true,
          cell: ({ id, nameDa, nameEn }) => (
            <Link to={`/admin/offices/${id}`} className="link-plain">
              {locale === 'en' ? nameEn : nameDa}
            </Link>
          ),
        },
        { key: 'city', head: t.city, sortable: true, cell: ({ city }) => city },
        { key: 'zone', head: t.zone, cell: ({ zone }) => zoneCity(zone, locale) },
        {
          key: 'accounts',
          head: t.accounts,
          sortable: true,
          align: 'end',
          cell: ({ id, accounts }) => (
            <Link
              to={`/admin/accounts?office=${id}&status=active`}
              className="link-plain tabular-nums"
              aria-label={t.accountsCount(accounts)}
            >
              {accounts}
            </Link>
          ),
        },
        {
          key: 'status',
          head: t.status,
          cell: ({ archivedAt }) =>
            archivedAt ? <Badge>{t.archived}</Badge> : <Badge tone="ok">{t.active}</Badge>,
        },
      ]}
    />
  )
}
