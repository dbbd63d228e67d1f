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
