import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { can } from '~/domain/access/can'
import { strongestForPersons } from '~/domain/insights/find-strongest.server'
import { findOrganisationLabel } from '~/domain/organisations/find-organisation.server'
import { findOfficeChoices } from '~/domain/offices/find-offices.server'
import { findPeople, findPersonCountries } from '~/domain/people/find-people.server'
import { mostCards } from '~/domain/vcard/find-cards.server'
import { peopleFilter, peopleSearch } from '~/domain/people/people-search.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { PeopleFilters } from '~/ui/people/people-filters'
import { ContactsButton } from '~/ui/people/contacts-button'
import { PeopleTable, usePeopleColumns } from '~/ui/people/people-table'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, peopleSearch)
  const filter = peopleFilter(search)
  const now = new Date()
  const [list, countries, offices, organisation, views] = await Promise.all([
    findPeople(actor, filter, now),
    findPersonCountries(actor),
    findOfficeChoices(actor),
    search.organisation ? findOrganisationLabel(actor, search.organisation) : null,
    findSavedViews(actor, '/people'),
  ])
  demandPage(request, search.page, list.total)
  const title = textsFor(actor.locale).people.title
  return json({
    ...list,
    strongest: await strongestForPersons(
      actor,
      list.people.map(({ id }) => id),
      now,
    ),
    search,
    countries,
    offices,
    organisation,
    views,
    title,
    mayCreate: can(actor, 'person.create'),
    mostCards,
  })
}

export default function PeopleList() {
  const { people, strongest, total, search, countries, offices, organisation, views, mayCreate, mostCards } =
    useLoaderData<typeof loader>()
  const t = useTexts()
  const { sort, page, ...filters } = search
  const add = (
    <ButtonLink to="/people/new" tone="primary" icon={Plus}>
      {t.people.add}
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeader
        title={t.people.title}
        actions={
          <>
            {mayCreate ? add : null}
            {total > 0 && total <= mostCards ? <ContactsButton /> : null}
          </>
        }
      />
      <ViewBar list="/people" views={views} columns={usePeopleColumns(strongest)} />
      <PeopleFilters
        search={search}
        countries={countries}
        offices={offices}
        organisation={organisation}
        total={total}
      />
      <div className="card">
        <PeopleTable
          people={people}
          strongest={strongest}
          sort={sort}
          empty={
            Object.values(filters).some(Boolean) ? (
              <NothingMatches />
            ) : (
              <EmptyState
                title={t.people.emptyTitle}
                text={t.people.emptyText}
                action={mayCreate ? add : null}
              />
            )
          }
        />
        <Pager page={page} total={total} />
      </div>
    </Page>
  )
}
