/** Days a draft is kept after it was last saved. */
export const draftDays = 30

/** Most bytes of one draft, as the form would send it. */
export const draftBytes = 200_000

/** A form's name, such as `log` or `meeting-0199…`. */
export function isFormName(name: string): boolean {
  return /^[a-z][a-zA-Z0-9_-]{0,100}$/.test(name)
}

/** Name and value of each field, in the order the form sends them. */
export type DraftFields = [string, string][]

/** Reads a form-encoded body without what belongs to one shown form only, and without names of prototypes. */
export function readDraftFields(body: string): DraftFields {
  return [...new URLSearchParams(body)].filter(
    ([name, value]) => value !== '' && !unkept.has(name) && !/__proto__|constructor|prototype/.test(name),
  )
}

const unkept = new Set(['formKey', 'version', '__intent__', '__state__', 'password'])

/** The fields as values of a form: `a[0].b` becomes `{ a: [{ b }] }`, a repeated name an array. */
export function nestedFields(fields: DraftFields): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  const counts = new Map<string, number>()
  for (const [name] of fields) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [name, value] of fields) {
    const path = name.split(/[.[\]]+/).filter(Boolean)
    if (path.length === 0 || path.length > 4) continue
    if ((counts.get(name) ?? 0) > 1)
      place(root, path, (before) => [...(Array.isArray(before) ? (before as string[]) : []), value])
    else place(root, path, () => value)
  }
  return { ...root }
}

const mostItems = 300

function place(root: Record<string, unknown>, path: string[], put: (before: unknown) => unknown): void {
  let at: Record<string, unknown> = root
  for (const [depth, step] of path.entries()) {
    if (Array.isArray(at) && !(/^\d{1,3}$/.test(step) && Number(step) < mostItems)) return
    const next = path[depth + 1]
    if (next === undefined) {
      at[step] = put(at[step])
      return
    }
    const below = at[step]
    if (typeof below !== 'object' || below === null) {
      at[step] = /^\d+$/.test(next) ? [] : (Object.create(null) as Record<string, unknown>)
    }
    at = at[step] as Record<string, unknown>
  }
}

/**
 * A form's start values with a draft's in their place. A draft leaves out what was empty, so what it lacks is empty;
 * only `keep`, controls that always hold a value, stay as they start.
 */
export function filledIn<T extends Record<string, unknown>>(
  start: T,
  fields: DraftFields,
  keep: readonly (keyof T)[],
): T {
  const drafted = nestedFields(fields)
  const values = Object.entries(start).map(([name, value]) => {
    if (!(name in drafted)) return [name, keep.includes(name) ? value : emptied(value)]
    return [name, likeStart(value, drafted[name])]
  })
  return { ...start, ...Object.fromEntries(values) } as T
}

function emptied(start: unknown): unknown {
  return Array.isArray(start) ? [] : typeof start === 'string' ? '' : undefined
}

/** One ticked box comes as a text where several come as a list. */
function likeStart(start: unknown, drafted: unknown): unknown {
  if (Array.isArray(start) && !Array.isArray(drafted)) return [drafted]
  if (typeof start === 'string' && typeof drafted !== 'string') return start
  return drafted
}
