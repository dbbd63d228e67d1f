import { type ImportStatus, importStatuses } from '~/domain/calendar-import/import-status'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { type ActiveFilter, FilterBar } from '../filter-bar'

type Search = { q?: string; status?: ImportStatus }
type Props = { search: Search; counts: Record<ImportStatus, number>; total: number }

/** What the meetings of a calendar can be narrowed by; each state with how many it holds. */
export function ImportFilters({ search, counts, total }: Props) {
  const t = useTexts().imports
  const active: ActiveFilter[] = [
    ...(search.q ? [{ name: 'q', value: search.q, label: search.q }] : []),
    ...(search.status ? [{ name: 'status', value: search.status, label: t.statuses[search.status] }] : []),
  ]
  return (
    <FilterBar q={{ value: search.q ?? '', label: t.search }} count={total} active={active}>
      <Select
        key={`status ${search.status}`}
        name="status"
        label={t.status}
        empty={t.statusAny}
        defaultValue={search.status}
        options={importStatuses.map((status) => ({
          value: status,
          label: t.statusCount(t.statuses[status], counts[status]),
        }))}
      />
    </FilterBar>
  )
}
