import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { TextInput } from '../field'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { SortSelect } from './sort-select'

type Search = {
  q: string
  org: string
  organisation?: string
  country?: string
  knownBy?: string
  archived?: '1'
  sort: string
}

type PeopleFiltersProps = {
  search: Search
  countries: { code: string; name: string }[]
  offices: { id: string; name: string }[]
  /** Name of the organisation chosen by a link. */
  organisation: string | null
  total: number
}

/** What the list of people can be narrowed by. */
export function PeopleFilters(props: PeopleFiltersProps) {
  const { search, countries, offices, total } = props
  const t = useTexts()
  const words = t.people.filters
  return (
    <FilterBar
      q={{ value: search.q, label: t.people.searchLabel }}
      count={total}
      active={useActiveFilters(props)}
      keep={{ organisation: search.organisation }}
    >
      <TextInput
        key={`org ${search.org}`}
        name="org"
        label={words.organisation}
        defaultValue={search.org}
        autoComplete="off"
      />
      <Select
        key={`country ${search.country}`}
        name="country"
        label={t.common.country}
        empty={t.common.all}
        defaultValue={search.country}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        key={`knownBy ${search.knownBy}`}
        name="knownBy"
        label={words.knownBy}
        empty={t.common.all}
        defaultValue={search.knownBy}
        options={[
          { value: 'me', label: words.knownByMe },
          ...offices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SortSelect sort={search.sort} falling={['changed']} words={t.people.sorts} />
      <Checkbox
        key={`archived ${search.archived}`}
        name="archived"
        value="1"
        label={words.archived}
        defaultChecked={search.archived === '1'}
      />
    </FilterBar>
  )
}

function useActiveFilters({ search, countries, offices, organisation }: PeopleFiltersProps): ActiveFilter[] {
  const words = useTexts().people.filters
  const labels: Record<string, string | undefined> = {
    q: search.q,
    org: search.org,
    organisation: organisation ?? undefined,
    country: countries.find(({ code }) => code === search.country)?.name,
    knownBy:
      search.knownBy === 'me' ? words.knownByMe : offices.find(({ id }) => id === search.knownBy)?.name,
    archived: words.archived,
  }
  return Object.entries(labels).flatMap(([name, label]) => {
    const value = search[name as keyof Search]
    return value && label ? [{ name, value, label }] : []
  })
}
