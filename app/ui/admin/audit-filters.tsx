import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput } from '../field'
import { FilterBar, type ActiveFilter } from '../filter-bar'
import { auditKind, auditVerb } from './audit-words'

type Search = { who?: string; kind?: string; verb?: string; record?: string; from?: string; to?: string }

type AuditFiltersProps = {
  search: Search
  choices: { kinds: string[]; verbs: string[]; accounts: { id: string; name: string }[] }
  total: number
}

/** Who, what, which record and when. */
export function AuditFilters({ search, choices, total }: AuditFiltersProps) {
  const texts = useTexts()
  const t = texts.audit
  const { who, kind, verb, record, from, to } = search
  return (
    <FilterBar count={total} active={useActive(search, choices)}>
      <Select
        key={`who ${who}`}
        name="who"
        label={t.who}
        empty={texts.common.all}
        defaultValue={who}
        options={choices.accounts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        key={`verb ${verb}`}
        name="verb"
        label={t.what}
        empty={texts.common.all}
        defaultValue={verb}
        options={choices.verbs.map((value) => ({ value, label: auditVerb(texts, value) }))}
      />
      <Select
        key={`kind ${kind}`}
        name="kind"
        label={t.kind}
        empty={texts.common.all}
        defaultValue={kind}
        options={choices.kinds.map((value) => ({ value, label: auditKind(texts, value) }))}
      />
      <TextInput key={`record ${record}`} name="record" label={t.recordId} defaultValue={record} />
      <TextInput key={`from ${from}`} name="from" label={t.from} hint={t.dayHint} defaultValue={from} />
      <TextInput key={`to ${to}`} name="to" label={t.to} hint={t.dayHint} defaultValue={to} />
    </FilterBar>
  )
}

function useActive(search: Search, choices: AuditFiltersProps['choices']): ActiveFilter[] {
  const texts = useTexts()
  const t = texts.audit
  const words: [keyof Search, (value: string) => string][] = [
    ['who', (value) => choices.accounts.find(({ id }) => id === value)?.name ?? value],
    ['verb', (value) => auditVerb(texts, value)],
    ['kind', (value) => auditKind(texts, value)],
    ['record', (value) => t.value(t.recordId, value)],
    ['from', (value) => t.value(t.from, value)],
    ['to', (value) => t.value(t.to, value)],
  ]
  return words.flatMap(([name, label]) => {
    const value = search[name]
    return value ? [{ name, value, label: label(value) }] : []
  })
}
