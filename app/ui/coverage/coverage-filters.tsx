import { metrics, windows } from '~/domain/coverage/coverage'
import type { CoverageSearch } from '~/domain/coverage/coverage-schema.server'
import type { CoverageGroup } from '~/domain/coverage/find-coverage-groups.server'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { FilterBar } from '../filter-bar'

type CoverageFiltersProps = {
  search: CoverageSearch
  groups: CoverageGroup[]
  group: CoverageGroup | null
  total: number
}

/** Which group, what of it and over how long; in the table also whom. */
export function CoverageFilters({ search, groups, group, total }: CoverageFiltersProps) {
  const t = useTexts().coverage
  const { metric, window: days, view, q, sort } = search
  const inTable = view === 'table'
  return (
    <FilterBar
      {...(inTable && { q: { value: q, label: t.searchLabel }, count: total })}
      active={inTable && q ? [{ name: 'q', value: q, label: q }] : []}
      keep={{ view: view === 'tiles' ? undefined : view, sort: sort === 'name' ? undefined : sort }}
    >
      <Select
        key={`group ${group?.id}`}
        name="group"
        label={t.group}
        defaultValue={group?.id ?? 'all'}
        options={[
          { value: 'all', label: t.allCountries },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        key={`metric ${metric}`}
        name="metric"
        label={t.metric}
        defaultValue={metric}
        options={metrics.map((value) => ({ value, label: t.metrics[value] }))}
      />
      <Select
        key={`window ${days}`}
        name="window"
        label={t.window}
        defaultValue={String(days)}
        options={windows.map((value) => ({ value: String(value), label: t.windowDays(value) }))}
      />
    </FilterBar>
  )
}
