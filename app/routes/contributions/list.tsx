import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FileSpreadsheet, Plus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { contributionSearch } from '~/domain/contributions/contribution-schema.server'
import { findContributionYears } from '~/domain/contributions/find-contribution-years.server'
import { findContributions } from '~/domain/contributions/find-contributions.server'
import { findMeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import { findOrganisationName } from '~/domain/contributions/find-organisation-name.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { ContributionFilters } from '~/ui/contributions/contribution-filters'
import { ContributionTable } from '~/ui/contributions/contribution-table'
import { EmptyState } from '~/ui/empty-state'
import { addressWith } from '~/ui/list-address'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { useLocation } from '~/ui/router'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, contributionSearch)
  const list = await findContributions(actor, { ...search, archived: search.archived === '1' })
  demandPage(request, search.page, list.total)
  const { measure, organisation } = search
  return json({
    ...list,
    search,
    title: textsFor(actor.locale).contributions.title,
    measures: await findMeasureChoices(actor, new Date(), measure ? [measure] : []),
    years: await findContributionYears(actor),
    organisation: organisation ? await findOrganisationName(actor, organisation) : null,
    views: await findSavedViews(actor, '/contributions'),
    may: { state: can(actor, 'contribution.state') },
  })
}

export default function Contributions() {
  const { contributions, total, search, title, measures, years, organisation, views, may } =
    useLoaderData<typeof loader>()
  const t = useTexts()
  const location = useLocation()
  const { q, kind, measure, priority, year, archived } = search
  const filtered = [q, kind, measure, priority, year, archived, search.organisation].some(Boolean)
  const add = may.state ? (
    <ButtonLink to="/contributions/new" tone="primary" icon={Plus}>
      {t.contributions.add}
    </ButtonLink>
  ) : null
  return (
    <Page>
      <PageHeader
        title={title}
        trail={[{ to: '/strategy', label: t.strategy.title }]}
        actions={
          <>
            {add}
            <ButtonLink
              to={addressWith('/contributions/contributions.csv', location.search, { page: null })}
              icon={FileSpreadsheet}
              download
            >
              {t.measures.csv}
            </ButtonLink>
          </>
        }
      />
      <ViewBar list="/contributions" views={views} />
      <ContributionFilters {...{ search, total, measures, years, organisation }} />
      <div className="card">
        <ContributionTable
          contributions={contributions}
          sort={search.sort}
          mayEdit={may.state}
          empty={
            filtered ? (
              <NothingMatches />
            ) : (
              <EmptyState title={t.contributions.emptyTitle} text={t.contributions.emptyText} action={add} />
            )
          }
        />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
