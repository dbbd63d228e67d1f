import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { archivedKinds, findArchivedRecords } from '~/domain/audit/find-archived-records.server'
import { findBatches } from '~/domain/events/board/find-batches.server'
import { textsFor, useTexts } from '~/i18n'
import { ArchivedTable } from '~/ui/admin/archived-table'
import { Select } from '~/ui/choice'
import { BatchTable } from '~/ui/events/board/batch-table'
import { FilterBar } from '~/ui/filter-bar'
import { Page, PageHeader } from '~/ui/page'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({ kind: z.enum(archivedKinds).optional() })

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { kind } = readSearch(request, address)
  const records = await findArchivedRecords(actor, new Date(), kind)
  const batches = kind ? [] : await findBatches(actor, new Date())
  const title = textsFor(actor.locale).admin.changes.title
  return json({ records, batches, kind, kinds: archivedKinds, title })
}

export default function Changes() {
  const { records, batches, kind, kinds } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const t = texts.admin.changes
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.intro} />
      <FilterBar
        count={records.length}
        active={kind ? [{ name: 'kind', value: kind, label: texts.kinds.record[kind] }] : []}
      >
        <Select
          key={`kind ${kind}`}
          name="kind"
          label={t.kind}
          empty={texts.common.all}
          defaultValue={kind}
          options={kinds.map((value) => ({ value, label: texts.kinds.record[value] }))}
        />
      </FilterBar>
      <BatchTable batches={batches} />
      <div className="card">
        <ArchivedTable records={records} />
      </div>
    </Page>
  )
}
