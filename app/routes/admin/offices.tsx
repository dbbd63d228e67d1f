import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { z } from 'zod'
import { findOffices, officeSorts } from '~/domain/offices/find-offices.server'
import { textsFor, useTexts } from '~/i18n'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { ButtonLink } from '~/ui/button'
import { Select } from '~/ui/choice'
import { FilterBar } from '~/ui/filter-bar'
import { OfficeTable } from '~/ui/offices/office-table'
import { Page, PageHeader } from '~/ui/page'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().max(100).default(''),
  status: z.enum(['active', 'archived']).optional(),
  sort: z.enum(officeSorts).default('name'),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'office.manage')
  const search = readSearch(request, address)
  const rows = await findOffices(actor, search)
  return json({ rows, search, title: textsFor(actor.locale).admin.offices.title })
}

export default function OfficeList() {
  const { rows, search } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const t = texts.admin.offices
  const { q, status, sort } = search
  return (
    <Page>
      <PageHeader
        title={t.title}
        actions={
          <ButtonLink to="/admin/offices/new" tone="primary" icon={Plus}>
            {t.add}
          </ButtonLink>
        }
      />
      <AdminTabs />
      <FilterBar
        q={{ value: q, label: t.searchLabel }}
        count={rows.length}
        active={[
          ...(q ? [{ name: 'q', value: q, label: q }] : []),
          ...(status ? [{ name: 'status', value: status, label: t[status] }] : []),
        ]}
        keep={{ sort: sort === 'name' ? undefined : sort }}
      >
        <Select
          key={`status ${status}`}
          name="status"
          label={t.status}
          empty={texts.common.all}
          defaultValue={status}
          options={(['active', 'archived'] as const).map((value) => ({ value, label: t[value] }))}
        />
      </FilterBar>
      <div className="card">
        <OfficeTable offices={rows} sort={sort} />
      </div>
    </Page>
  )
}
