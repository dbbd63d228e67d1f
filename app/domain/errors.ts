import type { Texts } from '~/i18n/da'

/** Keys of the `errors` catalogue: what went wrong, in the reader's language when shown. */
export type ErrorCode = keyof Texts['errors']

export type FieldError = { field: string; code: ErrorCode; params?: Record<string, string | number> }

/** The record does not exist for this actor: missing, archived away or invisible, without saying which. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The actor's role does not allow the action. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** The input breaks a rule that only the stored records can tell; each error names its form field. */
export class Invalid extends Error {
  override name = 'Invalid'
  constructor(readonly fields: FieldError[]) {
    super(fields.map((f) => `${f.field}: ${String(f.code)}`).join(', '))
  }
}

/** Somebody saved the record first. `theirs` holds the stored value of each form field. */
export class Conflict extends Error {
  override name = 'Conflict'
  constructor(readonly theirs: Record<string, string>) {
    super('The record was changed by someone else')
  }
}

/** Encodes an error code, with parameters, for a zod `error:`; read-form turns it into a sentence. */
export function says(code: ErrorCode, params?: Record<string, string | number>): string {
  return params ? `${String(code)}|${JSON.stringify(params)}` : String(code)
}
