import { Undo2 } from 'lucide-react'
import type { Role } from '~/domain/access/actor'
import type { InvitationState } from '~/domain/accounts/invitation-state'
import { useLocale, useTexts } from '~/i18n'
import { Moment } from '../admin/moment'
import { Badge, type BadgeTone } from '../badge'
import { Button } from '../button'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Form } from '../router'

type Invitation = {
  id: string
  name: string
  email: string
  role: Role
  office: { nameDa: string; nameEn: string }
  createdAt: string
  expiresAt: string
  invitedBy: string
  state: InvitationState
}

const tone: Record<InvitationState, BadgeTone> = {
  open: 'accent',
  used: 'ok',
  revoked: 'neutral',
  expired: 'neutral',
}

/** The invitations in columns; an open one can be taken back. */
export function InvitationTable({ invitations }: { invitations: Invitation[] }) {
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.admin.invitations
  return (
    <DataTable
      caption={t.title}
      rows={invitations}
      rowKey={(invitation) => invitation.id}
      empty={<EmptyState title={t.emptyTitle} text={t.emptyText} />}
      columns={[
        { key: 'name', head: texts.admin.accounts.name, primary: true, cell: ({ name }) => name },
        { key: 'email', head: texts.admin.accounts.email, cell: ({ email }) => email },
        { key: 'role', head: texts.admin.accounts.role, cell: ({ role }) => texts.kinds.role[role] },
        {
          key: 'office',
          head: texts.admin.accounts.office,
          cell: ({ office }) => (locale === 'en' ? office.nameEn : office.nameDa),
        },
        { key: 'by', head: t.invitedBy, cell: ({ invitedBy }) => invitedBy },
        { key: 'created', head: t.createdAt, cell: ({ createdAt }) => <Moment at={createdAt} /> },
        { key: 'expires', head: t.expiresAt, cell: ({ expiresAt }) => <Moment at={expiresAt} /> },
        {
          key: 'state',
          head: t.state,
          cell: ({ state }) => <Badge tone={tone[state]}>{t.states[state]}</Badge>,
        },
        {
          key: 'revoke',
          head: t.revoke,
          headHidden: true,
          phone: 'bare',
          cell: ({ id, name, state }) =>
            state === 'open' ? (
              <Form method="post" action={`/admin/invitations/${id}/revocation`}>
                <Button icon={Undo2} aria-label={t.revokeOf(name)}>
                  {t.revoke}
                </Button>
              </Form>
            ) : null,
        },
      ]}
    />
  )
}
