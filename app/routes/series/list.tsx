import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { findSeriesList } from '~/domain/events/series/find-series-list.server'
import { seriesSearch } from '~/domain/events/series/series-schema.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { Select } from '~/ui/choice'
import { EmptyState } from '~/ui/empty-state'
import { SeriesTable } from '~/ui/events/series-table'
import { FilterBar, type ActiveFilter } from '~/ui/filter-bar'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { PlanTabs } from '~/ui/wheel/plan-tabs'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, seriesSearch)
  const sort = search.sort.replace('-', '') as 'name' | 'next' | 'last'
  const query = { ...search, sort, gaps: search.gaps === '1', descending: search.sort.startsWith('-') }
  const list = await findSeriesList(actor, query, { now: new Date() })
  demandPage(request, search.page, list.total, list.pageSize)
  const title = textsFor(actor.locale).series.title
  const views = await findSavedViews(actor, '/series')
  return json({ ...list, views, search, title, mayEdit: can(actor, 'series.edit') })
}

export default function SeriesList() {
  const { rows, total, pageSize, views, search, title, mayEdit } = useLoaderData<typeof loader>()
  const t = useTexts()
  const words = t.series
  const { q, kind, gaps, sort, page } = search
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(kind ? [{ name: 'kind', value: kind, label: words.kinds[kind] }] : []),
    ...(gaps ? [{ name: 'gaps', value: gaps, label: words.onlyGaps }] : []),
  ]
  const add = (
    <ButtonLink to="/series/new" tone="primary" icon={Plus}>
      {words.add}
    </ButtonLink>
  )
  const empty =
    active.length > 0 ? (
      <NothingMatches />
    ) : (
      <EmptyState title={words.emptyTitle} text={words.emptyText} action={mayEdit ? add : null} />
    )
  return (
    <Page>
      <PageHeader title={title} actions={mayEdit ? add : null} />
      <PlanTabs current="series" />
      <ViewBar list="/series" views={views} />
      <FilterBar
        q={{ value: q, label: words.searchLabel }}
        count={total}
        active={active}
        keep={{ sort: sort === 'name' ? undefined : sort }}
      >
        <Select
          key={kind}
          name="kind"
          label={words.kind}
          empty={t.common.all}
          defaultValue={kind}
          options={(['EVENT', 'SURVEY'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Select
          key={`gaps-${gaps ?? ''}`}
          name="gaps"
          label={words.columns.gaps}
          empty={t.common.all}
          defaultValue={gaps}
          options={[{ value: '1', label: words.onlyGaps }]}
        />
      </FilterBar>
      <div className="card">
        <SeriesTable series={rows} sort={sort} empty={empty} />
        <Pager page={page} total={total} perPage={pageSize} />
      </div>
    </Page>
  )
}
