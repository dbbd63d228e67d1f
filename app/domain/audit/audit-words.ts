/** One fact of an audit row's detail, ready to be put in words. */
export type AuditFact =
  | { kind: 'fields'; fields: string[] }
  | { kind: 'changed'; field: string; from: string; to: string }
  | { kind: 'value'; field: string; value: string }

const longest = 12

/**
 * What a row's detail says: changed fields by name, a value before and after, or a plain value. A detail that
 * cannot be read, and one that is an object of its own, says nothing rather than something wrong.
 */
export function readAuditDetail(detail: string): AuditFact[] {
  const parsed = parse(detail)
  return Object.entries(parsed)
    .slice(0, longest)
    .flatMap(([field, value]) => factOf(field, value))
}

function parse(detail: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(detail)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

function factOf(field: string, value: unknown): AuditFact[] {
  if (field === 'fields' && Array.isArray(value)) {
    const fields = value.filter((name): name is string => typeof name === 'string')
    return fields.length > 0 ? [{ kind: 'fields', fields }] : []
  }
  if (Array.isArray(value) && value.length === 2 && value.every(isPlain)) {
    return [{ kind: 'changed', field, from: String(value[0] ?? ''), to: String(value[1] ?? '') }]
  }
  if (Array.isArray(value)) {
    const texts = value.filter(isPlain).map(String)
    return texts.length > 0 ? [{ kind: 'value', field, value: texts.join(', ') }] : []
  }
  return isPlain(value) && value !== null && value !== false
    ? [{ kind: 'value', field, value: String(value) }]
    : []
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
