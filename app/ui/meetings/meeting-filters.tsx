import type { FilterChoices } from '~/domain/meetings/find-filter-choices.server'
import {
  meetingKinds,
  meetingStatuses,
  type MeetingKind,
  type MeetingStatus,
} from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { TextInput } from '../field'
import { FilterBar, type ActiveFilter } from '../filter-bar'

export type MeetingSearch = {
  q?: string
  person?: string
  personText?: string
  organisation?: string
  organisationText?: string
  topic?: string
  office?: string
  measure?: string
  kind?: MeetingKind
  status?: MeetingStatus
  mine?: '1'
  archived?: '1'
  from?: string
  to?: string
  sort: string
}

type MeetingFiltersProps = {
  search: MeetingSearch
  choices: FilterChoices
  total: number
  active: ActiveFilter[]
}

/** What the list of meetings can be narrowed by: the most used in sight, the rest a tap away. */
export function MeetingFilters({ search, choices, total, active }: MeetingFiltersProps) {
  const t = useTexts()
  const f = t.meetings.filters
  const { person, organisation, office, measure, from, to, mine, archived } = search
  const named = search.personText ?? search.organisationText
  return (
    <FilterBar
      q={{ value: search.q ?? '', label: f.search }}
      count={total}
      active={active}
      keep={{ person, organisation }}
    >
      <Select
        key={`status ${search.status}`}
        name="status"
        label={t.common.status}
        empty={t.common.all}
        defaultValue={search.status}
        options={meetingStatuses.map((value) => ({ value, label: t.kinds.meetingStatus[value] }))}
      />
      <Select
        key={`topic ${search.topic}`}
        name="topic"
        label={f.topic}
        empty={t.common.all}
        defaultValue={search.topic}
        options={choices.topics.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        key={`sort ${search.sort}`}
        name="sort"
        label={f.sort}
        defaultValue={search.sort}
        options={[
          { value: '-date', label: f.newest },
          { value: 'date', label: f.oldest },
          { value: 'title', label: f.byTitle },
        ]}
      />
      <details
        className="col-span-2 max-w-none! sm:not-open:mb-1.5 sm:not-open:min-w-0! sm:not-open:grow-0! sm:not-open:basis-auto! sm:open:basis-full!"
        open={Boolean(person ?? organisation ?? named ?? office ?? measure ?? from ?? to ?? mine ?? archived)}
      >
        <summary className="w-fit text-sm text-accent">{f.more}</summary>
        <MoreFilters search={search} choices={choices} />
      </details>
    </FilterBar>
  )
}

function MoreFilters({ search, choices }: Pick<MeetingFiltersProps, 'search' | 'choices'>) {
  const t = useTexts()
  const f = t.meetings.filters
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {search.person ? null : (
        <TextInput
          key={`person ${search.personText}`}
          name="personText"
          label={f.person}
          defaultValue={search.personText}
          autoComplete="off"
        />
      )}
      {search.organisation ? null : (
        <TextInput
          key={`organisation ${search.organisationText}`}
          name="organisationText"
          label={f.organisation}
          defaultValue={search.organisationText}
          autoComplete="off"
        />
      )}
      <Select
        key={`office ${search.office}`}
        name="office"
        label={f.office}
        empty={t.common.all}
        defaultValue={search.office}
        options={choices.offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        key={`kind ${search.kind}`}
        name="kind"
        label={t.common.kind}
        empty={t.common.all}
        defaultValue={search.kind}
        options={meetingKinds.map((value) => ({ value, label: t.kinds.meetingKind[value] }))}
      />
      <Select
        key={`measure ${search.measure}`}
        name="measure"
        label={f.measure}
        empty={t.common.all}
        defaultValue={search.measure}
        options={choices.measures.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }))}
      />
      <TextInput
        key={`from ${search.from}`}
        name="from"
        label={f.from}
        defaultValue={search.from}
        placeholder={f.datePlaceholder}
        autoComplete="off"
      />
      <TextInput
        key={`to ${search.to}`}
        name="to"
        label={f.to}
        defaultValue={search.to}
        placeholder={f.datePlaceholder}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-x-5 self-end">
        <Checkbox
          key={`mine ${search.mine}`}
          name="mine"
          value="1"
          label={f.mine}
          defaultChecked={search.mine === '1'}
        />
        <Checkbox
          key={`archived ${search.archived}`}
          name="archived"
          value="1"
          label={f.archived}
          defaultChecked={search.archived === '1'}
        />
      </div>
    </div>
  )
}

/** The filters in force, each with the words that name it. */
export function useActiveFilters(search: MeetingSearch, choices: FilterChoices): ActiveFilter[] {
  const t = useTexts()
  const f = t.meetings.filters
  const nameOf = (list: { id: string; name: string }[], id: string) => list.find((one) => one.id === id)?.name
  const words: [keyof MeetingSearch, (value: string) => string | undefined][] = [
    ['q', (value) => value],
    ['person', () => choices.personName],
    ['personText', (value) => (search.person ? undefined : value)],
    ['organisation', () => choices.organisationName],
    ['organisationText', (value) => (search.organisation ? undefined : value)],
    ['topic', (value) => nameOf(choices.topics, value)],
    ['office', (value) => nameOf(choices.offices, value)],
    ['measure', (value) => nameOf(choices.measures, value)],
    ['kind', () => search.kind && t.kinds.meetingKind[search.kind]],
    ['status', () => search.status && t.kinds.meetingStatus[search.status]],
    ['mine', () => f.mine],
    ['archived', () => f.archived],
    ['from', (value) => `${f.from}: ${value}`],
    ['to', (value) => `${f.to}: ${value}`],
  ]
  return words.flatMap(([name, say]) => {
    const value = search[name]
    if (!value || (name === 'personText' && search.person)) return []
    if (name === 'organisationText' && search.organisation) return []
    return [{ name, value, label: say(value) || t.common.unknown }]
  })
}
