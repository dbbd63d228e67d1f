import type { Role } from '~/domain/access/actor'
import { useLocale, useTexts } from '~/i18n'
import { Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import type { OfficeChoice } from './person-fields'

type Search = { q: string; role?: Role; office?: string; status?: 'active' | 'deactivated'; sort: string }
type AccountFiltersProps = { search: Search; offices: OfficeChoice[]; total: number }

export const roles = ['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR'] as const

/** What the list of accounts can be narrowed by. */
export function AccountFilters({ search, offices, total }: AccountFiltersProps) {
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.admin.accounts
  const officeName = (office: OfficeChoice) => (locale === 'en' ? office.nameEn : office.nameDa)
  const active: ActiveFilter[] = []
  if (search.q) active.push({ name: 'q', value: search.q, label: search.q })
  if (search.role) active.push({ name: 'role', value: search.role, label: texts.kinds.role[search.role] })
  const chosen = offices.find(({ id }) => id === search.office)
  if (chosen) active.push({ name: 'office', value: chosen.id, label: officeName(chosen) })
  if (search.status) active.push({ name: 'status', value: search.status, label: t[search.status] })
  return (
    <FilterBar
      q={{ value: search.q, label: t.searchLabel }}
      count={total}
      active={active}
      keep={{ sort: search.sort === 'name' ? undefined : search.sort }}
    >
      <Select
        key={`role ${search.role}`}
        name="role"
        label={t.role}
        empty={texts.common.all}
        defaultValue={search.role}
        options={roles.map((value) => ({ value, label: texts.kinds.role[value] }))}
      />
      <Select
        key={`office ${search.office}`}
        name="office"
        label={t.office}
        empty={texts.common.all}
        defaultValue={search.office}
        options={offices.map((office) => ({ value: office.id, label: officeName(office) }))}
      />
      <Select
        key={`status ${search.status}`}
        name="status"
        label={t.status}
        empty={texts.common.all}
        defaultValue={search.status}
        options={(['active', 'deactivated'] as const).map((value) => ({ value, label: t[value] }))}
      />
    </FilterBar>
  )
}
