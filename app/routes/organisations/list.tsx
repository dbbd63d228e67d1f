import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { strongestForOrganisations } from '~/domain/insights/find-strongest.server'
import {
  findOrganisationCountries,
  findOrganisations,
} from '~/domain/organisations/find-organisations.server'
import { organisationKinds } from '~/domain/organisations/organisation'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { NothingMatches } from '~/ui/nothing-matches'
import { OrganisationFilters } from '~/ui/organisations/organisation-filters'
import { OrganisationTable, useOrganisationColumns } from '~/ui/organisations/organisation-table'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().max(100).default(''),
  kind: z.enum(organisationKinds).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  archived: z.literal('1').optional(),
  sort: z
    .enum(['name', '-name', 'kind', '-kind', 'country', '-country', 'changed', '-changed'])
    .default('name'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})

const columns = { name: 'name', kind: 'kind', country: 'country', changed: 'changed' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const search = readSearch(request, address)
  const sort = columns[search.sort.replace('-', '') as keyof typeof columns]
  const descending = search.sort.startsWith('-')
  const now = new Date()
  const [list, countries, views] = await Promise.all([
    findOrganisations(actor, { ...search, archived: search.archived === '1', sort, descending }, now),
    findOrganisationCountries(actor),
    findSavedViews(actor, '/organisations'),
  ])
  demandPage(request, search.page, list.total)
  const title = textsFor(actor.locale).organisations.title
  const strongest = await strongestForOrganisations(
    actor,
    list.organisations.map(({ id }) => id),
    now,
  )
  return json({
    ...list,
    strongest,
    countries,
    views,
    search,
    title,
    mayCreate: can(actor, 'organisation.create'),
  })
}

export default function OrganisationList() {
  const { organisations, strongest, total, countries, views, search, mayCreate } =
    useLoaderData<typeof loader>()
  const t = useTexts()
  const filtered = Boolean(search.q || search.kind || search.country || search.archived)
  const add = (
    <ButtonLink to="/organisations/new" tone="primary" icon={Plus}>
      {t.organisations.add}
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeader title={t.organisations.title} actions={mayCreate ? add : null} />
      <ViewBar list="/organisations" views={views} columns={useOrganisationColumns(strongest)} />
      <OrganisationFilters search={search} countries={countries} total={total} />
      <div className="card">
        <OrganisationTable
          organisations={organisations}
          strongest={strongest}
          sort={search.sort}
          empty={
            filtered ? (
              <NothingMatches />
            ) : (
              <EmptyState
                title={t.organisations.emptyTitle}
                text={t.organisations.emptyText}
                action={mayCreate ? add : null}
              />
            )
          }
        />
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
