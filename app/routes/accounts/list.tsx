import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { UserPlus } from 'lucide-react'
import { z } from 'zod'
import { accountSorts, findAccounts } from '~/domain/accounts/find-accounts.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { listOffices } from '~/domain/offices/find-offices.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { AccountFilters } from '~/ui/accounts/account-filters'
import { AccountTable } from '~/ui/accounts/account-table'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { ButtonLink } from '~/ui/button'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().max(100).default(''),
  role: z.enum(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR']).optional(),
  office: recordId.optional(),
  status: z.enum(['active', 'deactivated']).optional(),
  sort: z.enum(accountSorts).default('name'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const search = readSearch(request, address)
  const [{ rows, total }, offices, views] = await Promise.all([
    findAccounts(actor, { ...search, officeId: search.office }),
    listOffices(actor),
    findSavedViews(actor, '/admin/accounts'),
  ])
  return json({ rows, total, offices, views, search, title: textsFor(actor.locale).admin.accounts.title })
}

export default function AccountList() {
  const { rows, total, offices, views, search } = useLoaderData<typeof loader>()
  const t = useTexts().admin
  return (
    <Page>
      <PageHeader
        title={t.accounts.title}
        actions={
          <ButtonLink to="/admin/invitations/new" tone="primary" icon={UserPlus}>
            {t.accounts.invite}
          </ButtonLink>
        }
      />
      <AdminTabs />
      <ViewBar list="/admin/accounts" views={views} />
      <AccountFilters search={search} offices={offices} total={total} />
      <div className="card">
        <AccountTable accounts={rows} sort={search.sort} />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
