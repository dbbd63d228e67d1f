import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { auditFilterChoices, findAuditEntries } from '~/domain/audit/find-audit-entries.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { listOffices } from '~/domain/offices/find-offices.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { today } from '~/domain/time/plain-date'
import { parseTypedDate } from '~/domain/time/typed-date'
import { textsFor, useTexts } from '~/i18n'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { AuditFilters } from '~/ui/admin/audit-filters'
import { AuditTable } from '~/ui/admin/audit-table'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const word = z.string().regex(/^[A-Za-z]{1,40}$/)
const address = z.object({
  who: recordId.optional(),
  kind: word.optional(),
  verb: word.optional(),
  record: recordId.optional(),
  from: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'audit.read')
  const search = readSearch(request, address)
  const { who, kind, verb, record, page } = search
  const day = (text: string | undefined) => {
    const typed = parseTypedDate(text ?? '', { today: today(new Date(), actor.zone), lean: 'past' })
    return 'date' in typed ? typed.date : undefined
  }
  const query = {
    accountId: who,
    kind,
    verb,
    recordId: record,
    from: day(search.from),
    to: day(search.to),
    page,
  }
  const [list, choices, offices, views] = await Promise.all([
    findAuditEntries(actor, query),
    auditFilterChoices(actor),
    listOffices(actor),
    findSavedViews(actor, '/admin/audit'),
  ])
  return json({ ...list, choices, offices, views, search, title: textsFor(actor.locale).audit.title })
}

export default function Audit() {
  const { rows, total, choices, offices, views, search } = useLoaderData<typeof loader>()
  const t = useTexts().audit
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.intro} />
      <AdminTabs />
      <ViewBar list="/admin/audit" views={views} />
      <AuditFilters search={search} choices={choices} total={total} />
      <div className="card">
        <AuditTable rows={rows} offices={offices} />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
