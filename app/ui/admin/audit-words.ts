import type { AuditFact } from '~/domain/audit/audit-words'
import type { Texts } from '~/i18n'

type OfficeName = { id: string; nameDa: string; nameEn: string }

/** The noun of a kind of record; a kind without words stands as it is stored. */
export function auditKind(texts: Texts, kind: string): string {
  const nouns: Record<string, string> = texts.kinds.record
  return nouns[kind] ?? texts.audit.kinds[kind] ?? kind
}

export function auditVerb(texts: Texts, verb: string): string {
  return texts.audit.verbs[verb] ?? verb
}

/** One fact of a row in words; enumerations and offices by their names. */
export function auditFact(texts: Texts, fact: AuditFact, offices: OfficeName[], locale: 'da' | 'en'): string {
  const t = texts.audit
  const name = (field: string) => t.fields[field] ?? field
  const value = (field: string, text: string) => {
    if (text === '') return t.nothing
    if (text === 'true') return t.yes
    const office = field === 'officeId' ? offices.find(({ id }) => id === text) : undefined
    if (office) return locale === 'en' ? office.nameEn : office.nameDa
    return enumerationWord(texts, text) ?? text
  }
  if (fact.kind === 'fields') return t.changedFields(fact.fields.map(name).join(', '))
  if (fact.kind === 'value') return t.value(name(fact.field), value(fact.field, fact.value))
  return t.changed(name(fact.field), value(fact.field, fact.from), value(fact.field, fact.to))
}

function enumerationWord(texts: Texts, text: string): string | undefined {
  if (!/^[A-Z][A-Z_]*$/.test(text)) return undefined
  for (const words of Object.values(texts.kinds) as Record<string, string>[]) {
    if (Object.hasOwn(words, text)) return words[text]
  }
  return undefined
}
