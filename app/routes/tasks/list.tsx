import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { findPlanningTasks } from '~/domain/planning-tasks/find-planning-tasks.server'
import { planningTaskSearch } from '~/domain/planning-tasks/planning-task-schema.server'
import { findTaskChoices } from '~/domain/planning-tasks/start-planning-task-form.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { TaskFilters } from '~/ui/planning-tasks/task-filters'
import { TaskTable } from '~/ui/planning-tasks/task-table'
import { TaskTabs } from '~/ui/planning-tasks/task-tabs'
import { PlanTabs } from '~/ui/wheel/plan-tabs'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const columns = { due: 'due', edition: 'edition', owner: 'owner' } as const

/** The planning tasks of every edition the reader sees. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, planningTaskSearch)
  const filter = {
    ...search,
    archived: search.archived === '1',
    sort: columns[search.sort.replace('-', '') as keyof typeof columns],
    descending: search.sort.startsWith('-'),
  }
  const [list, choices, views] = await Promise.all([
    findPlanningTasks(actor, filter, new Date()),
    findTaskChoices(actor),
    findSavedViews(actor, '/tasks'),
  ])
  demandPage(request, search.page, list.total)
  return json({
    ...list,
    ...choices,
    views,
    search,
    title: textsFor(actor.locale).wheel.tasks.title,
    mayEdit: can(actor, 'edition.edit'),
  })
}

export default function PlanningTasks() {
  const { tasks, total, counts, views, search, series, owners, title, mayEdit } =
    useLoaderData<typeof loader>()
  const t = useTexts().wheel.tasks
  const { q, archived, owner, series: chosen, state } = search
  const filtered = Boolean(q ?? archived ?? owner ?? chosen) || state !== 'open'
  const marked = tasks.some(({ edition }) => edition.marking !== 'NONE')
  return (
    <Page marking={marked ? 'TIL_TJENESTEBRUG' : 'NONE'}>
      <PageHeader title={title} subtitle={t.intro} />
      <PlanTabs current="tasks" />
      <TaskTabs current={search.tab} counts={counts} />
      <ViewBar list="/tasks" views={views} />
      <TaskFilters search={search} total={total} series={series} owners={owners} />
      <div className="card">
        <TaskTable
          tasks={tasks}
          sort={search.sort}
          mayEdit={mayEdit}
          empty={
            filtered ? (
              <NothingMatches />
            ) : (
              <EmptyState title={t.emptyTitle[search.tab]} text={t.emptyText[search.tab]} />
            )
          }
        />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
