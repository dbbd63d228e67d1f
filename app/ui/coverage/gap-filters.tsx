import type { GapSearch } from '~/domain/coverage/coverage-schema.server'
import type { CoverageGroup } from '~/domain/coverage/find-coverage-groups.server'
import { gapKinds, type GapKind } from '~/domain/coverage/gaps'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FilterBar, type ActiveFilter } from '../filter-bar'

type GapFiltersProps = {
  search: GapSearch
  counts: Record<GapKind, number>
  total: number
  groups: CoverageGroup[]
  offices: { id: string; name: string }[]
}

/** Which gaps, in which group, of which office, after how many days of silence. */
export function GapFilters({ search, counts, total, groups, offices }: GapFiltersProps) {
  const t = useTexts()
  const words = t.coverage
  const { q, group, office, kind, days } = search
  const nameIn = (list: { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id
  const active: ActiveFilter[] = [
    ...(q ? [{ name: 'q', value: q, label: q }] : []),
    ...(kind ? [{ name: 'kind', value: kind, label: words.gaps.kinds[kind] }] : []),
    ...(group ? [{ name: 'group', value: group, label: nameIn(groups, group) }] : []),
    ...(office ? [{ name: 'office', value: office, label: nameIn(offices, office) }] : []),
  ]
  const choices = (list: { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterBar q={{ value: q, label: words.searchLabel }} count={total} active={active}>
      <Select
        key={`kind ${kind}`}
        name="kind"
        label={words.gaps.kind}
        empty={t.common.all}
        defaultValue={kind}
        options={gapKinds.map((value) => ({
          value,
          label: words.gaps.counted(words.gaps.kinds[value], counts[value]),
        }))}
      />
      <Select
        key={`group ${group}`}
        name="group"
        label={words.group}
        empty={words.allGroups}
        defaultValue={group}
        options={choices(groups)}
      />
      <Select
        key={`office ${office}`}
        name="office"
        label={words.gaps.office}
        empty={t.common.all}
        defaultValue={office}
        options={choices(offices)}
      />
      <TextInput
        key={`days ${days}`}
        name="days"
        label={words.gaps.days}
        inputMode="numeric"
        defaultValue={String(days)}
      />
    </FilterBar>
  )
}
