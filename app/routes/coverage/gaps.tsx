import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { gapSearch } from '~/domain/coverage/coverage-schema.server'
import { findCoverageGroups } from '~/domain/coverage/find-coverage-groups.server'
import { findGaps } from '~/domain/coverage/find-gaps.server'
import { pageOf } from '~/domain/coverage/show-coverage.server'
import { findOfficeChoices } from '~/domain/offices/find-offices.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { CoverageOutputs } from '~/ui/coverage/coverage-outputs'
import { GapFilters } from '~/ui/coverage/gap-filters'
import { GapTable } from '~/ui/coverage/gap-table'
import { EmptyState } from '~/ui/empty-state'
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
  const search = readSearch(request, gapSearch)
  const query = { ...search, groupId: search.group, officeId: search.office }
  const [gaps, groups, offices, views] = await Promise.all([
    findGaps(actor, query, new Date()),
    findCoverageGroups(actor),
    findOfficeChoices(actor),
    findSavedViews(actor, '/coverage/gaps'),
  ])
  const { rows, pageSize } = pageOf(gaps.rows, search.page)
  demandPage(request, search.page, gaps.rows.length, pageSize)
  return json({
    title: textsFor(actor.locale).coverage.gaps.title,
    search,
    rows,
    counts: gaps.counts,
    total: gaps.rows.length,
    pageSize,
    groups,
    offices,
    views,
    marking: rows.some(({ marking }) => marking !== 'NONE') ? ('TIL_TJENESTEBRUG' as const) : undefined,
    may: { write: can(actor, 'meeting.create'), own: can(actor, 'groupMember.edit') },
  })
}

export default function Gaps() {
  const { title, search, rows, counts, total, pageSize, groups, offices, views, marking, may } =
    useLoaderData<typeof loader>()
  const t = useTexts().coverage
  const { q, group, office, kind } = search
  const filtered = Boolean(q || group || office || kind)
  return (
    <Page marking={marking}>
      <PageHeader
        title={title}
        trail={[{ to: group ? `/coverage?group=${group}` : '/coverage', label: t.title }]}
        subtitle={t.gaps.intro}
        actions={<CoverageOutputs file="/coverage/gaps.csv" />}
      />
      <ViewBar list="/coverage/gaps" views={views} />
      <GapFilters {...{ search, counts, total, groups, offices }} />
      <div className="card">
        <GapTable
          rows={rows}
          may={may}
          empty={
            filtered ? <NothingMatches /> : <EmptyState title={t.gaps.emptyTitle} text={t.gaps.emptyText} />
          }
        />
        <Pager page={search.page} total={total} perPage={pageSize} />
      </div>
    </Page>
  )
}
