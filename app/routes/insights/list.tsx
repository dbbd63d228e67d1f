import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCoverageGroups } from '~/domain/coverage/find-coverage-groups.server'
import { findInsights } from '~/domain/insights/find-insights.server'
import { insightsPerPage } from '~/domain/insights/insight'
import { insightSearch } from '~/domain/insights/insight-schema.server'
import { findOfficeChoices } from '~/domain/offices/find-offices.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { CoverageOutputs } from '~/ui/coverage/coverage-outputs'
import { EmptyState } from '~/ui/empty-state'
import { InsightFilters } from '~/ui/insights/insight-filters'
import { InsightTable } from '~/ui/insights/insight-table'
import { InsightTabs } from '~/ui/insights/insight-tabs'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, insightSearch)
  const [insights, groups, offices, views] = await Promise.all([
    findInsights(actor, search, new Date()),
    findCoverageGroups(actor),
    findOfficeChoices(actor),
    findSavedViews(actor, '/network/insights'),
  ])
  demandPage(request, search.page, insights.total, insightsPerPage)
  return json({ title: textsFor(actor.locale).insights.title, search, insights, groups, offices, views })
}

export default function Insights() {
  const { title, search, insights, groups, offices, views } = useLoaderData<typeof loader>()
  const { insights: t, shell } = useTexts()
  const { rows, total, days } = insights
  const { q, group, office, kind } = search
  return (
    <Page>
      <PageHeader
        title={title}
        subtitle={t.explained[kind](days ?? 0)}
        trail={[{ to: '/network', label: shell.nav.network }]}
        actions={total > 0 ? <CoverageOutputs file="/network/insights.csv" /> : null}
      />
      <InsightTabs current={kind} />
      <ViewBar list="/network/insights" views={views} />
      <InsightFilters {...{ search, total, days, groups, offices }} />
      <div className="card">
        <InsightTable
          kind={kind}
          rows={rows}
          sort={search.sort}
          empty={
            q || group || office ? <NothingMatches /> : <EmptyState title={t.none[kind]} text={t.noneText} />
          }
        />
        <Pager page={search.page} total={total} perPage={insightsPerPage} />
      </div>
    </Page>
  )
}
