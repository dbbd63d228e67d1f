import type { FollowUpTab } from '~/domain/follow-ups/find-follow-ups.server'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { SortSelect } from '../people/sort-select'

type Search = { tab: FollowUpTab; q?: string; done: 'open' | 'done' | 'any'; archived?: '1'; sort: string }

/** What the list of follow-ups can be narrowed by. */
export function FollowUpFilters({ search, total }: { search: Search; total: number }) {
  const t = useTexts()
  const f = t.followUps.filters
  const { due, text, owner } = t.followUps.columns
  const sorts = { due, text, owner }
  const doneWords = { open: f.open, done: f.isDone, any: f.any }
  const active: ActiveFilter[] = [
    ...(search.q ? [{ name: 'q', value: search.q, label: search.q }] : []),
    ...(search.done === 'open'
      ? []
      : [{ name: 'done', value: search.done, label: `${f.done}: ${doneWords[search.done]}` }]),
    ...(search.archived ? [{ name: 'archived', value: '1', label: t.meetings.filters.archived }] : []),
  ]
  return (
    <FilterBar
      q={{ value: search.q ?? '', label: f.search }}
      count={total}
      active={active}
      keep={{ tab: search.tab === 'mine' ? undefined : search.tab }}
    >
      {search.tab === 'overdue' ? null : (
        <Select
          key={`done ${search.done}`}
          name="done"
          label={f.done}
          defaultValue={search.done}
          options={(['open', 'done', 'any'] as const).map((value) => ({ value, label: doneWords[value] }))}
        />
      )}
      <SortSelect sort={search.sort} words={sorts} falling={[]} />
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
