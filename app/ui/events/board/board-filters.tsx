import type { Board } from '~/domain/events/board/find-board.server'
import { views, type View } from '~/domain/events/board/board-row'
import type { InvitationStatus } from '~/generated/sqlite/enums'
import { useTexts } from '~/i18n'
import { Select } from '../../choice'
import { FilterBar, type ActiveFilter } from '../../filter-bar'

export type BoardSearch = {
  q: string
  view: View
  status?: InvitationStatus | undefined
  country?: string | undefined
  organisation?: string | undefined
  sort: string
  page: number
}

type BoardFiltersProps = Pick<Board, 'total' | 'byStatus' | 'countries' | 'organisations'> & {
  search: BoardSearch
}

/** Search, view and filters of the board; its address holds all of it. */
export function BoardFilters({ search, total, byStatus, countries, organisations }: BoardFiltersProps) {
  const t = useTexts()
  const words = t.editions.invitations
  const { q, view, status, country, organisation, sort } = search
  return (
    <FilterBar
      q={{ value: q, label: words.searchLabel }}
      count={total}
      active={useActiveFilters(search, { countries, organisations })}
      keep={{ sort: sort === 'organisation' ? undefined : sort }}
    >
      <Select
        key={`view-${view}`}
        name="view"
        label={t.board.view}
        defaultValue={view}
        options={views.map((value) => ({ value, label: t.board.views[value] }))}
      />
      <Select
        key={`status-${status ?? ''}`}
        name="status"
        label={words.status}
        empty={t.common.all}
        defaultValue={status}
        options={byStatus.map(([value, count]) => ({
          value,
          label: `${t.kinds.invitationStatus[value]} (${count})`,
        }))}
      />
      <Select
        key={`country-${country ?? ''}`}
        name="country"
        label={words.country}
        empty={t.common.all}
        defaultValue={country}
        options={countries.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Select
        key={`organisation-${organisation ?? ''}`}
        name="organisation"
        label={t.board.organisation}
        empty={t.common.all}
        defaultValue={organisation}
        options={organisations.map(({ key, name }) => ({ value: key, label: name }))}
      />
    </FilterBar>
  )
}

/** The filters in force as chips. */
export function useActiveFilters(
  { q, status, country, organisation }: BoardSearch,
  { countries, organisations }: Pick<Board, 'countries' | 'organisations'>,
): ActiveFilter[] {
  const t = useTexts().kinds.invitationStatus
  const named = (known: Board['countries'], key: string) => known.find((one) => one.key === key)?.name ?? key
  return [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(status ? [{ name: 'status', value: status, label: t[status] }] : []),
    ...(country ? [{ name: 'country', value: country, label: named(countries, country) }] : []),
    ...(organisation
      ? [{ name: 'organisation', value: organisation, label: named(organisations, organisation) }]
      : []),
  ]
}
