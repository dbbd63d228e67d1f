import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { SortSelect } from '../people/sort-select'

type Named = { id: string; name: string }
type Search = {
  tab: 'mine' | 'all'
  state: 'open' | 'overdue' | 'done' | 'any'
  owner?: string
  series?: string
  q?: string
  archived?: '1'
  sort: string
}

type TaskFiltersProps = { search: Search; total: number; series: Named[]; owners: Named[] }

const states = ['open', 'overdue', 'done', 'any'] as const

/** What the list of planning tasks can be narrowed by. */
export function TaskFilters({ search, total, series, owners }: TaskFiltersProps) {
  const t = useTexts()
  const f = t.wheel.tasks.filters
  const { due, edition, owner } = t.wheel.tasks.columns
  const ownerChoices = [{ id: 'none', name: f.nobody }, ...owners]
  return (
    <FilterBar
      q={{ value: search.q ?? '', label: f.search }}
      count={total}
      active={useActiveFilters(search, series, ownerChoices)}
      keep={{ tab: search.tab === 'mine' ? undefined : search.tab }}
    >
      <Select
        key={`state ${search.state}`}
        name="state"
        label={f.state}
        defaultValue={search.state}
        options={states.map((value) => ({ value, label: f.states[value] }))}
      />
      <Select
        key={`series ${search.series}`}
        name="series"
        label={f.series}
        defaultValue={search.series}
        empty={t.common.any}
        options={series.map(asOption)}
      />
      {search.tab === 'mine' ? null : (
        <Select
          key={`owner ${search.owner}`}
          name="owner"
          label={owner}
          defaultValue={search.owner}
          empty={t.common.any}
          options={ownerChoices.map(asOption)}
        />
      )}
      <SortSelect sort={search.sort} words={{ due, edition, owner }} falling={[]} />
      <Checkbox
        key={`archived ${search.archived}`}
        name="archived"
        value="1"
        label={t.meetings.filters.archived}
        defaultChecked={search.archived === '1'}
      />
    </FilterBar>
  )
}

function useActiveFilters(search: Search, series: Named[], owners: Named[]): ActiveFilter[] {
  const t = useTexts()
  const f = t.wheel.tasks.filters
  const nameOf = (choices: Named[], id: string) => choices.find((choice) => choice.id === id)?.name ?? id
  const { q, state, archived } = search
  return [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(state === 'open' ? [] : [{ name: 'state', value: state, label: `${f.state}: ${f.states[state]}` }]),
    ...(search.series
      ? [{ name: 'series', value: search.series, label: nameOf(series, search.series) }]
      : []),
    ...(search.owner ? [{ name: 'owner', value: search.owner, label: nameOf(owners, search.owner) }] : []),
    ...(archived ? [{ name: 'archived', value: '1', label: t.meetings.filters.archived }] : []),
  ]
}

function asOption({ id, name }: Named) {
  return { value: id, label: name }
}
