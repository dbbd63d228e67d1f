import type { Role } from '~/domain/access/actor'
import { useLocale, useTexts } from '~/i18n'
import { Moment } from '../admin/moment'
import { Badge } from '../badge'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Link } from '../router'

type Account = {
  id: string
  name: string
  email: string
  role: Role
  lastSeenAt: string | null
  deactivatedAt: string | null
  office: { nameDa: string; nameEn: string }
}

/** The accounts in columns. */
export function AccountTable({ accounts, sort }: { accounts: Account[]; sort: string }) {
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.admin.accounts
  return (
    <DataTable
      caption={t.title}
      rows={accounts}
      rowKey={(account) => account.id}
      sort={sort}
      empty={<EmptyState title={t.emptyTitle} text={t.emptyText} />}
      columns={[
        {
          key: 'name',
          head: t.name,
          sortable: true,
          primary: true,
          cell: ({ id, name }) => (
            <Link to={`/admin/accounts/${id}`} className="link-plain">
              {name}
            </Link>
          ),
        },
        {
          key: 'email',
          wide: true,
          head: t.email,
          sortable: true,
          phone: 'bare',
          cell: ({ email }) => email,
        },
        {
          key: 'role',
          head: t.role,
          sortable: true,
          phone: 'inline',
          cell: ({ role }) => texts.kinds.role[role],
        },
        {
          key: 'office',
          head: t.office,
          phone: 'inline',
          cell: ({ office }) => (locale === 'en' ? office.nameEn : office.nameDa),
        },
        {
          key: 'seen',
          head: t.lastSeen,
          sortable: true,
          nowrap: true,
          phone: 'inline',
          cell: ({ lastSeenAt }) => (lastSeenAt ? <Moment at={lastSeenAt} /> : t.never),
        },
        {
          key: 'status',
          head: t.status,
          phone: 'inline',
          cell: ({ deactivatedAt }) =>
            deactivatedAt ? <Badge tone="warn">{t.deactivated}</Badge> : <Badge tone="ok">{t.active}</Badge>,
        },
      ]}
    />
  )
}
