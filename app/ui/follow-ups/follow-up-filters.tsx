import type { FollowUpTab } from '~/domain/follow-ups/find-follow-ups.server'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'

type Search = { tab: FollowUpTab; q?: string; done: 'open' | 'done' | 'any'; archived?: '1'; sort: string }

/** What the list of follow-ups can be narrowed by. */
export function FollowUpFilters({ search, total }: { search: Search; total: number }) {
  const t = useTexts()
  const f = t.followUps.filters
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
      keep={{
        tab: search.tab === 'mine' ? undefined : search.tab,
        sort: search.sort === 'due' ? undefined : search.sort,
      }}
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
