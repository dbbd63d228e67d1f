import type { GroupSearch } from '~/domain/groups/group-search.server'
import { ladder } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'

type MemberFiltersProps = {
  search: GroupSearch
  total: number
  owners: { id: string; name: string }[]
}

/** Which members the list shows: by name, rung, owner and dialogue. */
export function MemberFilters({ search, total, owners }: MemberFiltersProps) {
  const t = useTexts()
  const words = t.groups.page
  const { q, rung, owner, live, sort } = search
  const dialogue = { yes: words.isLive, no: words.notLive }
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(rung ? [{ name: 'rung', value: rung, label: t.kinds.rung[rung] }] : []),
    ...(owner
      ? [{ name: 'owner', value: owner, label: owners.find(({ id }) => id === owner)?.name ?? owner }]
      : []),
    ...(live ? [{ name: 'live', value: live, label: dialogue[live] }] : []),
  ]
  return (
    <FilterBar
      q={{ value: q, label: words.searchLabel }}
      count={total}
      active={active}
      keep={{ view: 'list', sort: sort === 'rung' ? undefined : sort }}
    >
      <Select
        key={`rung ${rung}`}
        name="rung"
        label={words.rung}
        empty={t.common.all}
        defaultValue={rung}
        options={ladder.map((value) => ({ value, label: t.kinds.rung[value] }))}
      />
      <Select
        key={`owner ${owner}`}
        name="owner"
        label={words.owner}
        empty={t.common.all}
        defaultValue={owner}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        key={`live ${live}`}
        name="live"
        label={words.live}
        empty={t.common.all}
        defaultValue={live}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: dialogue[value] }))}
      />
    </FilterBar>
  )
}
