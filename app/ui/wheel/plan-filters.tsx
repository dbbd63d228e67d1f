import { capitalised } from '~/domain/wheel/day-text'
import { monthName } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Select } from '../choice'
import { type ActiveFilter, FilterBar } from '../filter-bar'

export type PlanSearch = {
  view: 'list' | 'wheel'
  type: 'any' | 'editions' | 'tasks' | 'meetings'
  tasks: 'all' | 'mine'
  without?: string
  month?: number
  q?: string
}

/** What the month list can be narrowed by. Whose deadlines, and which rings, the wheel follows too. */
export function PlanFilters({ search, total }: { search: PlanSearch; total: number }) {
  const t = useTexts().wheel.list
  const { locale } = useReader()
  const { q, type, tasks, month, without } = search
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(type === 'any' ? [] : [{ name: 'type', value: type, label: t.types[type] }]),
    ...(tasks === 'all' ? [] : [{ name: 'tasks', value: tasks, label: `${t.tasks}: ${t.whose[tasks]}` }]),
    ...(month ? [{ name: 'month', value: String(month), label: capitalised(monthName(month, locale)) }] : []),
  ]
  return (
    <FilterBar
      q={{ value: q ?? '', label: t.search }}
      count={total}
      active={active}
      keep={{ without, month: month === undefined ? undefined : String(month) }}
    >
      <Select
        key={`type ${type}`}
        name="type"
        label={t.type}
        defaultValue={type}
        options={(['any', 'editions', 'tasks', 'meetings'] as const).map((value) => ({
          value,
          label: t.types[value],
        }))}
      />
      <Select
        key={`tasks ${tasks}`}
        name="tasks"
        label={t.tasks}
        defaultValue={tasks}
        options={(['all', 'mine'] as const).map((value) => ({ value, label: t.whose[value] }))}
      />
    </FilterBar>
  )
}
