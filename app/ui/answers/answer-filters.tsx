import {
  answerChannels,
  answerStatuses,
  type AnswerChannel,
  type AnswerStatus,
} from '~/domain/answers/answer'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { addressWith } from '../list-address'
import { useLocation } from '../router'
import { Tabs } from '../tabs'

const states = ['APPLIED', 'HELD', 'STALE', 'REFUSED'] as const

type Search = {
  tab: 'waiting' | 'all'
  q?: string
  status?: AnswerStatus
  channel?: AnswerChannel
  state?: (typeof states)[number]
}

/** What waits or all, and what the answers can be narrowed by. */
export function AnswerFilters({
  search,
  total,
  waiting,
}: {
  search: Search
  total: number
  waiting: number
}) {
  const t = useTexts().answers
  const { pathname, search: query } = useLocation()
  const chip = (name: 'status' | 'channel' | 'state', label: string | undefined): ActiveFilter[] =>
    search[name] && label ? [{ name, value: search[name], label: `${t.filters[name]}: ${label}` }] : []
  const active = [
    ...(search.q ? [{ name: 'q', value: search.q, label: search.q }] : []),
    ...chip('status', search.status && t.status[search.status]),
    ...chip('channel', search.channel && t.channel[search.channel]),
    ...chip('state', search.state && t.state[search.state]),
  ]
  return (
    <>
      <Tabs
        label={t.tabsLabel}
        tabs={(['waiting', 'all'] as const).map((tab) => ({
          to: addressWith(pathname, query, { tab: tab === 'waiting' ? null : tab }),
          label: t.tabs[tab],
          count: tab === 'waiting' ? waiting : undefined,
          current: tab === search.tab,
        }))}
      />
      <FilterBar
        q={{ value: search.q ?? '', label: t.search }}
        count={total}
        active={active}
        keep={{ tab: search.tab === 'waiting' ? undefined : search.tab }}
      >
        <Choice name="status" values={answerStatuses} words={t.status} chosen={search.status} />
        <Choice name="channel" values={answerChannels} words={t.channel} chosen={search.channel} />
        {search.tab === 'all' ? (
          <Choice name="state" values={states} words={t.state} chosen={search.state} />
        ) : null}
      </FilterBar>
    </>
  )
}

type ChoiceProps<Value extends string> = {
  name: 'status' | 'channel' | 'state'
  values: readonly Value[]
  words: Record<Value, string>
  chosen: Value | undefined
}

function Choice<Value extends string>({ name, values, words, chosen }: ChoiceProps<Value>) {
  const t = useTexts().answers.filters
  return (
    <Select
      key={`${name} ${chosen}`}
      name={name}
      label={t[name]}
      empty={t.any}
      defaultValue={chosen ?? ''}
      options={values.map((value) => ({ value, label: words[value] }))}
    />
  )
}
