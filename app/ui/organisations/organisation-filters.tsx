import { organisationKinds, type OrganisationKind } from '~/domain/organisations/organisation'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { SortSelect } from '../people/sort-select'

type Search = {
  q: string
  kind?: OrganisationKind
  country?: string
  archived?: '1'
  sort: string
}

type OrganisationFiltersProps = {
  search: Search
  countries: { code: string; name: string }[]
  total: number
}

/** What the list of organisations can be narrowed by. */
export function OrganisationFilters({ search, countries, total }: OrganisationFiltersProps) {
  const t = useTexts()
  return (
    <FilterBar
      q={{ value: search.q, label: t.organisations.searchLabel }}
      count={total}
      active={useActiveFilters(search, countries)}
    >
      <Select
        key={`kind ${search.kind}`}
        name="kind"
        label={t.common.kind}
        empty={t.common.all}
        defaultValue={search.kind}
        options={organisationKinds.map((value) => ({ value, label: t.kinds.organisationKind[value] }))}
      />
      <Select
        key={`country ${search.country}`}
        name="country"
        label={t.common.country}
        empty={t.common.all}
        defaultValue={search.country}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SortSelect sort={search.sort} falling={['changed']} words={t.organisations.sorts} />
      <Checkbox
        key={`archived ${search.archived}`}
        name="archived"
        value="1"
        label={t.organisations.archivedFilter}
        defaultChecked={search.archived === '1'}
      />
    </FilterBar>
  )
}

function useActiveFilters(search: Search, countries: OrganisationFiltersProps['countries']): ActiveFilter[] {
  const t = useTexts()
  const { q, kind, country, archived } = search
  return [
    q ? { name: 'q', value: q, label: q } : null,
    kind ? { name: 'kind', value: kind, label: t.kinds.organisationKind[kind] } : null,
    country
      ? {
          name: 'country',
          value: country,
          label: countries.find(({ code }) => code === country)?.name ?? country,
        }
      : null,
    archived ? { name: 'archived', value: '1', label: t.organisations.archivedFilter } : null,
  ].filter((filter) => filter !== null)
}
