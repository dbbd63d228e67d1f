import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { coverageSearch } from '~/domain/coverage/coverage-schema.server'
import { pageOf, showCoverage } from '~/domain/coverage/show-coverage.server'
import { drawMap } from '~/domain/coverage/world-map.server'
import { textsFor, useTexts } from '~/i18n'
import { CountryTiles } from '~/ui/coverage/country-tiles'
import { CoverageFilters } from '~/ui/coverage/coverage-filters'
import { CoverageMap } from '~/ui/coverage/coverage-map'
import { CoverageOutputs } from '~/ui/coverage/coverage-outputs'
import { CoverageSummary } from '~/ui/coverage/coverage-summary'
import { CoverageTable } from '~/ui/coverage/coverage-table'
import { CoverageViews } from '~/ui/coverage/coverage-views'
import { EmptyState } from '~/ui/empty-state'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { demandPage } from '~/web/list-page.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, coverageSearch)
  const { rows, ...coverage } = await answering(() => showCoverage(actor, search, new Date()))
  const table = search.view === 'table' ? pageOf(rows, search.page) : null
  if (table) demandPage(request, search.page, rows.length, table.pageSize)
  const codes = coverage.parts.flatMap(({ tiles }) => tiles.flatMap(({ country }) => country ?? []))
  const drawn = search.view === 'map' && codes.length > 0
  const map = drawn ? { world: drawMap('world', codes), europe: drawMap('europe', codes) } : null
  const title = textsFor(actor.locale).coverage.title
  return json({ title, search, coverage, table, total: rows.length, map })
}

export default function CoveragePage() {
  const { title, search, coverage, table, total, map } = useLoaderData<typeof loader>()
  const t = useTexts().coverage
  const { metric, view } = search
  const tiles = coverage.parts.flatMap((part) => part.tiles)
  const empty = <EmptyState title={t.emptyTitle} text={t.emptyText} />
  return (
    <Page marking={coverage.marking}>
      <PageHeader title={title} subtitle={t.intro} actions={<CoverageOutputs />} />
      <CoverageSummary group={coverage.group} summary={coverage.summary} windowDays={search.window} />
      <CoverageFilters search={search} groups={coverage.groups} group={coverage.group} total={total} />
      <CoverageViews current={view} />
      <div className="card">
        {table ? (
          <>
            <CoverageTable
              rows={table.rows}
              sort={search.sort}
              withGroup={coverage.group === null}
              empty={search.q ? <NothingMatches /> : empty}
            />
            <Pager page={search.page} total={total} perPage={table.pageSize} />
          </>
        ) : tiles.length === 0 ? (
          empty
        ) : (
          <div className="p-4">
            {view === 'tiles' ? <CountryTiles parts={coverage.parts} metric={metric} level={2} /> : null}
            {view === 'map' && map ? <CoverageMap {...map} tiles={tiles} metric={metric} /> : null}
            {view === 'map' && !map ? <EmptyState title={t.noMapTitle} text={t.noMapText} /> : null}
          </div>
        )}
      </div>
    </Page>
  )
}
