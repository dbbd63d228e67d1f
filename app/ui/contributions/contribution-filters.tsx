import { contributionKinds, type ContributionKind, type Named } from '~/domain/contributions/contribution'
import type { MeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { SortSelect } from '../people/sort-select'

type Search = {
  q?: string
  kind?: ContributionKind
  measure?: string
  priority?: string
  organisation?: string
  year?: number
  archived?: '1'
  sort: string
}

type ContributionFiltersProps = {
  search: Search
  total: number
  measures: MeasureChoices
  years: number[]
  /** The organisation the list is narrowed to, by name. */
  organisation: Named | null
}

/** What the list of contributions can be narrowed by. */
export function ContributionFilters(props: ContributionFiltersProps) {
  const { search, total, measures, years } = props
  const t = useTexts()
  const { filters: f, columns, measureNamed } = t.contributions
  return (
    <FilterBar
      q={{ value: search.q ?? '', label: f.search }}
      count={total}
      active={useActive(props)}
      keep={{ organisation: search.organisation }}
    >
      <Select
        key={`kind ${search.kind}`}
        name="kind"
        label={f.kind}
        empty={f.all}
        defaultValue={search.kind}
        options={contributionKinds.map((value) => ({ value, label: t.kinds.contributionKind[value] }))}
      />
      <Select
        key={`priority ${search.priority}`}
        name="priority"
        label={f.priority}
        empty={f.all}
        defaultValue={search.priority}
        options={measures.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        key={`measure ${search.measure}`}
        name="measure"
        label={f.measure}
        empty={f.all}
        defaultValue={search.measure}
        options={measures.flatMap((priority) =>
          priority.measures.map(({ id, number, name }) => ({ value: id, label: measureNamed(number, name) })),
        )}
      />
      <Select
        key={`year ${search.year}`}
        name="year"
        label={f.year}
        empty={f.all}
        defaultValue={search.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <SortSelect
        sort={search.sort}
        words={{ on: columns.on, title: columns.title, measure: columns.measure }}
        falling={['on']}
      />
      <Checkbox
        key={`archived ${search.archived}`}
        name="archived"
        value="1"
        label={f.archived}
        defaultChecked={search.archived === '1'}
      />
    </FilterBar>
  )
}

function useActive({ search, measures, organisation }: ContributionFiltersProps): ActiveFilter[] {
  const t = useTexts()
  const { filters: f, measureNamed } = t.contributions
  const { q, kind, measure, priority, year, archived } = search
  const all = measures.flatMap((one) => one.measures)
  const chosen = all.find(({ id }) => id === measure)
  const chip = (name: string, value: string | undefined, label: string) =>
    value === undefined ? [] : [{ name, value, label }]
  return [
    ...chip('q', q, q ?? ''),
    ...chip('kind', kind, kind ? t.kinds.contributionKind[kind] : ''),
    ...chip('priority', priority, measures.find(({ id }) => id === priority)?.name ?? f.priority),
    ...chip('measure', measure, chosen ? measureNamed(chosen.number, chosen.name) : f.measure),
    ...chip('year', year === undefined ? undefined : String(year), String(year)),
    ...chip('organisation', organisation?.id, organisation?.name ?? ''),
    ...chip('archived', archived, f.archived),
  ]
}
