import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { UserPlus } from 'lucide-react'
import { z } from 'zod'
import { findAccountInvitations } from '~/domain/accounts/find-invitations.server'
import { invitationStates } from '~/domain/accounts/invitation-state'
import { textsFor, useTexts } from '~/i18n'
import { InvitationTable } from '~/ui/accounts/invitation-table'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { ButtonLink } from '~/ui/button'
import { Select } from '~/ui/choice'
import { FilterBar } from '~/ui/filter-bar'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  state: z.enum(invitationStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const search = readSearch(request, address)
  const list = await findAccountInvitations(actor, search, new Date())
  return json({ ...list, search, title: textsFor(actor.locale).admin.invitations.title })
}

export default function InvitationList() {
  const { rows, total, search } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const t = texts.admin.invitations
  const { state } = search
  return (
    <Page>
      <PageHeader
        title={t.title}
        actions={
          <ButtonLink to="/admin/invitations/new" tone="primary" icon={UserPlus}>
            {texts.admin.accounts.invite}
          </ButtonLink>
        }
      />
      <AdminTabs />
      <FilterBar
        count={total}
        active={state ? [{ name: 'state', value: state, label: t.states[state] }] : []}
      >
        <Select
          key={`state ${state}`}
          name="state"
          label={t.state}
          empty={texts.common.all}
          defaultValue={state}
          options={invitationStates.map((value) => ({ value, label: t.states[value] }))}
        />
      </FilterBar>
      <div className="card">
        <InvitationTable invitations={rows} />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
