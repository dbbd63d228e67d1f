import { can } from '~/domain/access/can'
import { useReader, useTexts } from '~/i18n'
import { Tabs } from '../tabs'
import { useLocation } from '../router'

const places = [
  { to: '/admin/accounts', text: 'accounts', needs: 'account.manage' },
  { to: '/admin/invitations', text: 'invitations', needs: 'account.manage' },
  { to: '/admin/offices', text: 'offices', needs: 'office.manage' },
  { to: '/admin/audit', text: 'audit', needs: 'audit.read' },
] as const

/** The administration's pages beside each other. */
export function AdminTabs() {
  const t = useTexts().admin
  const { role } = useReader()
  const { pathname } = useLocation()
  return (
    <Tabs
      label={t.title}
      tabs={places
        .filter(({ needs }) => role && can({ role }, needs))
        .map(({ to, text }) => ({ to, label: t.tabs[text], current: pathname.startsWith(to) }))}
    />
  )
}
