import { MeetingKind, OrganisationKind } from '~/generated/sqlite/enums'
import { textsFor } from '~/i18n/texts'
import { fold } from '../fold'
import { type SearchKind, searchKinds } from '../search-kind'

/** What `kind:` can name: a kind of record, of organisation, or of meeting. */
export type KindValue =
  | { of: 'record'; kind: SearchKind }
  | { of: 'organisation'; kind: OrganisationKind }
  | { of: 'meeting'; kind: MeetingKind }

/** Short words people type besides the full names. */
const shortWords: Partial<Record<OrganisationKind, string[]>> = {
  COMPANY: ['firma', 'virksomheder', 'companies'],
  NGO: ['civilsamfund', 'civil society'],
  NATO_BODY: ['nato'],
  EU_BODY: ['eu'],
  UN_BODY: ['fn', 'un'],
  RESEARCH_BODY: ['forskning', 'research', 'universitet', 'university'],
  THINK_TANK: ['tænketanke'],
  BUSINESS_ASSOCIATION: ['erhverv'],
  MISSION: ['ambassade', 'embassy'],
  MEDIUM: ['medie', 'media', 'press', 'presse'],
}

/** The kind of that name, key or beginning of a name, in Danish or English; null when there is none. */
export function readKind(value: string): KindValue | null {
  const typed = fold(value)
  const all = everyKind()
  return (
    all.find(({ words }) => words.includes(typed))?.value ??
    (typed.length < 3
      ? null
      : (all.find(({ words }) => words.some((word) => word.startsWith(typed)))?.value ?? null))
  )
}

/** How an organisation's kind is written in an address. */
export function kindWord(kind: OrganisationKind): string {
  return kind.toLowerCase().replaceAll('_', '-')
}

export function kindLabel(value: KindValue, locale: 'da' | 'en'): string {
  const texts = textsFor(locale)
  if (value.of === 'record') return texts.search.kinds[value.kind]
  return value.of === 'organisation'
    ? texts.kinds.organisationKind[value.kind]
    : texts.kinds.meetingKind[value.kind]
}

function everyKind(): { value: KindValue; words: string[] }[] {
  const values: KindValue[] = [
    ...searchKinds.map((kind) => ({ of: 'record' as const, kind })),
    ...Object.values(OrganisationKind).map((kind) => ({ of: 'organisation' as const, kind })),
    ...Object.values(MeetingKind).map((kind) => ({ of: 'meeting' as const, kind })),
  ]
  return values.map((value) => ({ value, words: wordsFor(value) }))
}

function wordsFor(value: KindValue): string[] {
  const more = value.of === 'organisation' ? (shortWords[value.kind] ?? []) : []
  return [value.kind.replaceAll('_', ' '), kindLabel(value, 'da'), kindLabel(value, 'en'), ...more].map(fold)
}
