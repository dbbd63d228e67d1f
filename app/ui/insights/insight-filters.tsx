import type { InsightSearch } from '~/domain/insights/insight-schema.server'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FilterBar, type ActiveFilter } from '../filter-bar'

type Choice = { id: string; name: string }

type InsightFiltersProps = {
  search: InsightSearch
  total: number
  /** Null where time plays no part. */
  days: number | null
  groups: Choice[]
  offices: Choice[]
}

/** Which group, which colleagues' office, and over how many days. */
export function InsightFilters({ search, total, days, groups, offices }: InsightFiltersProps) {
  const { insights: t, common } = useTexts()
  const { q, kind, group, office, sort } = search
  const chip = (name: string, value: string | undefined, from: Choice[]): ActiveFilter[] =>
    value ? [{ name, value, label: from.find(({ id }) => id === value)?.name ?? value }] : []
  return (
    <FilterBar
      q={{ value: q, label: t.searchLabel }}
      count={total}
      keep={{ kind, sort }}
      active={[
        ...(q ? [{ name: 'q', value: q, label: q }] : []),
        ...chip('group', group, groups),
        ...chip('office', office, offices),
      ]}
    >
      <Select
        key={`group ${group}`}
        name="group"
        label={t.group}
        empty={common.all}
        defaultValue={group}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        key={`office ${office}`}
        name="office"
        label={t.office}
        empty={common.all}
        defaultValue={office}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {days === null ? null : (
        <TextInput
          key={`days ${kind} ${days}`}
          name="days"
          label={t.days}
          inputMode="numeric"
          defaultValue={String(days)}
        />
      )}
    </FilterBar>
  )
}
