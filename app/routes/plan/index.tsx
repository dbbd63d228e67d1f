import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { yearSchema } from '~/domain/calendar/plan-schema.server'
import { countryName } from '~/domain/organisations/country.server'
import { partsOf, today } from '~/domain/time/plain-date'
import { findPlan, findPlanLines } from '~/domain/wheel/find-plan.server'
import { findYear } from '~/domain/wheel/find-year.server'
import { planSearch, shownRings } from '~/domain/wheel/wheel-schema.server'
import { useReader, useTexts } from '~/i18n'
import { textsFor } from '~/i18n/texts'
import { PlanLink } from '~/ui/dashboard/todays-meetings'
import { EmptyState } from '~/ui/empty-state'
import { addressWith } from '~/ui/list-address'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { useLocation } from '~/ui/router'
import { AttentionList } from '~/ui/wheel/attention-list'
import { MonthList } from '~/ui/wheel/month-list'
import { PlanFilters } from '~/ui/wheel/plan-filters'
import { PlanOutputs } from '~/ui/wheel/plan-outputs'
import { PlanTabs } from '~/ui/wheel/plan-tabs'
import { PlanViews, Summary } from '~/ui/wheel/plan-views'
import { WheelFigure } from '~/ui/wheel/wheel-figure'
import { YearSheet } from '~/ui/wheel/year-sheet'
import { YearStepper } from '~/ui/wheel/year-stepper'
import { readParams, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

const paramsSchema = z.object({ year: yearSchema.optional() })

/** The year as a wheel and month by month; without a year, the reader's present one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const now = new Date()
  const thisYear = partsOf(today(now, actor.zone)).year
  const { year = thisYear } = readParams(params, paramsSchema)
  const search = readSearch(request, planSearch)
  const rings = shownRings(search.without)
  const [wheel, plan, sheet] = await Promise.all([
    findYear(actor, year, { now, tasks: search.tasks }),
    findPlan(actor, year, { ...search, rings }, now),
    findPlanLines(actor, year, { tasks: search.tasks, rings }, now),
  ])
  const abroad = wheel.clashes.flatMap((clash) => (clash.kind === 'holiday' ? clash.holidays : []))
  const t = textsFor(actor.locale)
  return json({
    ...{ year, thisYear, search, rings, wheel, sheet },
    ...plan,
    countries: Object.fromEntries(abroad.map(({ country }) => [country, countryName(country, actor.locale)])),
    pageTitle: t.shell.pageTitle(t.calendar.plan.title(year)),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function PlanPage() {
  const { year, thisYear, search, rings, wheel, sheet, entries, page, countries, ...counts } =
    useLoaderData<typeof loader>()
  const t = useTexts()
  const address = useLocation()
  const total = counts.meetings + counts.editions + counts.tasks
  const marked = [...entries, ...sheet, ...wheel.editions].some(({ marking }) => marking !== 'NONE')
  const monthAddress = (month: number) =>
    `${addressWith(address.pathname, address.search, { month, view: null, type: null, q: null })}#month-${month}`
  return (
    <Page marking={marked ? 'TIL_TJENESTEBRUG' : 'NONE'}>
      <div className="plan-page" data-view={search.view}>
        <PageHeader
          title={t.calendar.plan.title(year)}
          subtitle={<Summary year={year} plan={wheel} />}
          actions={<YearStepper year={year} thisYear={thisYear} />}
        />
        <PlanTabs current="wheel" />
        <PlanViews current={search.view} />
        <div className="plan-columns">
          <div className="plan-picture">
            <div className="plan-wheel">
              <WheelFigure year={year} plan={wheel} shown={rings} monthAddress={monthAddress} />
            </div>
            <PlanOutputs year={year} />
          </div>
          <div className="plan-list no-print">
            <AttentionList year={year} gaps={wheel.gaps} clashes={wheel.clashes} countries={countries} />
            <PlanFilters search={search} total={total} />
            {total === 0 ? <NoLines year={year} filtered={isFiltered(search)} /> : null}
            <MonthList entries={entries} plan={wheel} whole={!isFiltered(search)} />
            <Pager page={page} total={total} />
          </div>
        </div>
        <YearSheet year={year} lines={sheet} gaps={wheel.gaps} />
      </div>
    </Page>
  )
}

type Search = { type: string; tasks: string; q?: string; month?: number; without?: string }

function isFiltered({ type, tasks, q, month, without }: Search): boolean {
  return type !== 'any' || tasks !== 'all' || Boolean(q ?? month ?? without)
}

function NoLines({ year, filtered }: { year: number; filtered: boolean }) {
  const t = useTexts().calendar.plan
  const { role } = useReader()
  const mayLog = role !== null && can({ role }, 'meeting.create')
  return (
    <div className="card mb-6">
      {filtered ? (
        <NothingMatches />
      ) : (
        <EmptyState title={t.empty(year)} text={t.emptyWhy} action={mayLog ? <PlanLink /> : null} />
      )}
    </div>
  )
}
